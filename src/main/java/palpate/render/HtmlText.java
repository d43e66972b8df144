package palpate.render;

/** A paragraph in HTML that is XML too. */
final class HtmlText extends BookText {
  @Override
  String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  String strong(String marked) {
    return "<strong>" + marked + "</strong>";
  }

  @Override
  String link(String marked, String place) {
    return "<a href=\"#" + place + "\">" + marked + "</a>";
  }
}

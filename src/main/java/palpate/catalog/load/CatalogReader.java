package palpate.catalog.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import palpate.catalog.Catalog;
import palpate.catalog.Caution;
import palpate.catalog.Citation;
import palpate.catalog.Condition;
import palpate.catalog.Contraindication;
import palpate.catalog.Finding;
import palpate.catalog.LocatedCatalog;
import palpate.catalog.OutcomeMeasure;
import palpate.catalog.RedFlag;
import palpate.catalog.Technique;
import palpate.questionnaire.load.Declarations;
import palpate.questionnaire.load.QuestionnaireReader;
import palpate.source.Loaded;
import palpate.source.Problems;
import palpate.source.SourceText;
import palpate.source.tree.Documents;
import palpate.source.tree.Fields;
import palpate.source.tree.MappingNode;
import palpate.source.tree.Node;
import palpate.source.tree.Nodes;

/** Reads a whole catalog, or says everything that is wrong with it. */
public final class CatalogReader {
  private final MappingNode document;
  private final Problems problems = new Problems();
  private final Fields root;
  private final QuestionnaireReader questionnaire = new QuestionnaireReader(problems);
  private final Names names = Names.with(questionnaire.declared(), problems);
  private final ClaimReader claims = new ClaimReader(names);
  private final Declarations<Caution> declaredCautions =
      new Declarations<>("red flag or contraindication", problems);
  private final Declarations<Condition> conditions = new Declarations<>("condition", problems);
  private final List<LocatedCriterion> located = new ArrayList<>();
  private final WhenReader when = new WhenReader(names.criteria(), located);

  private final boolean crossChecked;

  private CatalogReader(MappingNode document, boolean crossChecked) {
    this.document = document;
    this.crossChecked = crossChecked;
    this.root = new Fields("the catalog", document, problems);
  }

  public static Loaded<Catalog> read(SourceText source) {
    return Documents.read(source).then(document -> new CatalogReader(document, true).read());
  }

  /**
   * Reads a catalog that was checked when palpate was built: what its entries say of one another is
   * not examined again. Whatever is wrong with a single entry is still told.
   */
  public static Loaded<Catalog> readBuiltIn(SourceText source) {
    return Documents.read(source).then(document -> new CatalogReader(document, false).read());
  }

  /** With what its authors need to know of the file. */
  public static Loaded<LocatedCatalog> readLocated(SourceText source) {
    return Documents.read(source).then(document -> new CatalogReader(document, true).readLocated());
  }

  private Loaded<Catalog> read() {
    var catalog = catalog();
    new UnseenReader(problems).read(root);
    root.rejectUnknownKeys();
    return Loaded.of(catalog.filter(it -> !problems.hasErrors()), problems);
  }

  private Loaded<LocatedCatalog> readLocated() {
    var catalog = catalog();
    var unseen = new UnseenReader(problems).read(root);
    root.rejectUnknownKeys();
    var located =
        catalog
            .filter(it -> !problems.hasErrors())
            .map(it -> new LocatedCatalog(it, LinesReader.read(document), unseen));
    return Loaded.of(located, problems);
  }

  /** Sections are read after those that they name. */
  private Optional<Catalog> catalog() {
    var sha256 = Fingerprint.of(document);
    var header = root.mapping("catalog").flatMap(it -> HeaderReader.read(it, sha256));
    var citations = citations();
    questionnaire.read(root.nonEmptySequence("questionnaire").orElse(List.of()));
    declareAreas();
    var techniques = techniques();
    var measures = measures();
    var findings = findings();
    var redFlags = redFlags();
    var contraindications = contraindications();
    var treated = conditions();
    var planning = root.mapping("planning").flatMap(new PlanningReader(names, claims)::read);
    var costs = root.mapping("costs").flatMap(new CostsReader(claims)::read);
    var cautions = Stream.<Caution>concat(redFlags.stream(), contraindications.stream()).toList();
    if (crossChecked) {
      new CrossChecks(names, questionnaire, located, declaredCautions, conditions)
          .check(planning, cautions, treated);
    }
    if (header.isEmpty() || planning.isEmpty() || costs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Catalog(
            header.get(),
            planning.get(),
            questionnaire.questionnaire(),
            findings,
            redFlags,
            contraindications,
            techniques,
            measures,
            treated,
            costs.get(),
            citations));
  }

  private List<Citation> citations() {
    return Section.declare(
            "source", nodes("sources"), names.sources(), ClaimReader.SOURCE_ID, problems)
        .read(CitationReader::read);
  }

  private List<Technique> techniques() {
    return Section.declare("technique", nodes("techniques"), names.techniques(), problems)
        .read(new TechniqueReader(claims)::read);
  }

  private List<OutcomeMeasure> measures() {
    return Section.declare("measure", nodes("measures"), names.measures(), problems)
        .read(new MeasureReader(claims)::read);
  }

  private List<Finding> findings() {
    var nodes = FindingOrder.sort(nodes("findings"), problems);
    return Section.declare("finding", nodes, names.findings(), problems)
        .read(new FindingReader(when)::read);
  }

  private List<RedFlag> redFlags() {
    return Section.<RedFlag>declare("red flag", nodes("red-flags"), declaredCautions, problems)
        .read(cautionReader()::redFlag);
  }

  private List<Contraindication> contraindications() {
    return Section.<Contraindication>declare(
            "contraindication", nodes("contraindications"), declaredCautions, problems)
        .read(cautionReader()::contraindication);
  }

  private CautionReader cautionReader() {
    return new CautionReader(claims, when, new ModificationReader(names));
  }

  private List<Condition> conditions() {
    var courses = new CourseReader(problems, claims, when, new PhaseReader(names, claims));
    var reader = new ConditionReader(names, claims, new CoursesReader(names, courses));
    return Section.declare("condition", nodes("conditions"), conditions, problems)
        .read(reader::read);
  }

  private List<Node> nodes(String section) {
    return root.nonEmptySequence(section).orElse(List.of());
  }

  /** The areas of the body are the options of the item that asks where it hurts. */
  private void declareAreas() {
    var unreported = new Problems();
    var planning = root.node("planning").flatMap(node -> Fields.of("planning", node, unreported));
    var everywhere =
        planning.flatMap(it -> it.node("everywhere")).flatMap(Nodes::asScalar).map(it -> it.text());
    var options =
        planning
            .flatMap(it -> it.node("place"))
            .flatMap(Nodes::asScalar)
            .map(place -> questionnaire.options(place.text()))
            .orElse(List.of());
    var areas = new Declarations<String>("area", unreported); // repetitions are reported elsewhere
    for (var option : options) {
      if (!everywhere.equals(Optional.of(option.value())) && areas.declare(option)) {
        names.areas().declare(option);
        names.areas().define(option.value(), option.value());
      }
    }
    if (options.isEmpty()) {
      names.areas().markUnreadable();
    }
  }
}

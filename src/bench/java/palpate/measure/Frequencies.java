package palpate.measure;

import static java.util.Map.entry;

import java.util.Map;

/**
 * How often things are drawn. These numbers are design, not evidence: they make rows that look like
 * a clinic's intake, and say nothing about any clinic. What the catalog no longer has is ignored,
 * and what is not listed has the number for all others.
 */
final class Frequencies {
  /** Rows that name no typical complaint, of ten thousand. */
  static final int UNTYPICAL = 400;

  /** Rows in which one answer was left out, of ten thousand. */
  static final int LEFT_OUT = 250;

  /** Answers that are "not sure", of ten thousand. */
  static final int NOT_SURE = 10;

  /** Answers about the complaint that are as in the typical sheet, of ten thousand. */
  static final int AS_TYPICAL = 9000;

  /** Each tick about the complaint that is not in the typical sheet, of ten thousand. */
  static final int FURTHER_TICK = 150;

  /** Each tick of those who name no typical complaint, of ten thousand. */
  static final int UNTYPICAL_TICK = 1500;

  /** Each further complaint and place beside the typical ones, of ten thousand. */
  static final int FURTHER_PLACE = 50;

  /** Doubts about each option of a list, of ten thousand. */
  static final int UNSURE = 1;

  /** Those whose doctors agree where they must, of ten thousand. */
  static final int DOCTORS_AGREE = 6500;

  private static final int OTHER_CONDITION = 4;

  private static final Map<String, Integer> CONDITIONS =
      Map.ofEntries(
          entry("chronic-low-back-pain", 120),
          entry("desk-neck-shoulder", 110),
          entry("acute-low-back-strain", 70),
          entry("tension-type-headache", 60),
          entry("stress-anxiety", 60),
          entry("chronic-neck-pain", 55),
          entry("knee-osteoarthritis", 55),
          entry("rotator-cuff-shoulder-pain", 45),
          entry("sciatica", 40),
          entry("myofascial-pain", 35),
          entry("thoracic-back-pain", 30),
          entry("plantar-fasciitis", 25),
          entry("insomnia", 25),
          entry("hip-osteoarthritis", 22),
          entry("carpal-tunnel-syndrome", 20),
          entry("deep-gluteal-pain", 20),
          entry("fibromyalgia", 18),
          entry("muscle-strain", 18),
          entry("lateral-epicondylitis", 16),
          entry("sports-recovery", 15),
          entry("pregnancy-low-back-pain", 14),
          entry("patellofemoral-pain", 12),
          entry("ankle-sprain", 12),
          entry("temporomandibular-disorder", 10),
          entry("hand-arthritis", 10),
          entry("frozen-shoulder", 10),
          entry("lymphoedema", 1),
          entry("me-cfs", 1));

  private static final int OTHER_DANGER = 5;
  private static final int OTHER_HEALTH = 20;

  /** Of ten thousand people, by item and option. */
  private static final Map<String, Integer> TICKS =
      Map.ofEntries(
          entry("health-conditions diabetes", 500),
          entry("health-conditions osteoporosis", 250),
          entry("health-conditions inflammatory-arthritis", 100),
          entry("health-conditions cancer-ever", 200),
          entry("health-conditions migraine", 600),
          entry("health-conditions hernia", 80),
          entry("health-conditions trauma-touch", 100),
          entry("heart-and-blood smoker", 1300),
          entry("heart-and-blood easy-bruising", 200),
          entry("heart-and-blood faint-easily", 150),
          entry("heart-and-blood heart-event", 100),
          entry("heart-and-blood clot-older", 80),
          entry("medicines pressure-tablets", 1200),
          entry("medicines anti-inflammatory-daily", 500),
          entry("medicines blood-thinner", 250),
          entry("medicines strong-painkillers", 200),
          entry("medicines headache-painkillers", 250),
          entry("medicines steroids-long", 100),
          entry("skin-and-today skin-spot", 400),
          entry("skin-and-today allergy", 400),
          entry("operations device-implanted", 150),
          entry("leg-danger big-veins", 600));

  private Frequencies() {}

  static int ofCondition(String id) {
    return CONDITIONS.getOrDefault(id, OTHER_CONDITION);
  }

  /** Of ten thousand people. */
  static int ofTick(String item, String option, boolean danger) {
    return TICKS.getOrDefault(item + " " + option, danger ? OTHER_DANGER : OTHER_HEALTH);
  }
}

package palpate.cluster;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Scores rows inside of Spark: the catalog is loaded once for each Java that works, and each row
 * is a call of a function. {@code MapRows ROWS RESULTS PARTS}.
 */
public final class MapRows {
  private MapRows() {}

  public static void main(String[] args) {
    var conf = new SparkConf().setAppName("palpate as a function").setIfMissing("spark.master", "local[2]");
    try (var spark = new JavaSparkContext(conf)) {
      spark
          .textFile(args[0], Integer.parseInt(args[2]))
          .filter(row -> !row.isBlank())
          .map(row -> Palpate.ROWS.apply(row))
          .saveAsTextFile(args[1]);
    }
  }
}

package palpate.cluster;

import java.util.HashMap;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Scores rows with palpate as a filter: Spark hands each part of the rows to a palpate of its own.
 *
 * <p>{@code PipeRows ROWS RESULTS PARTS FILTER}, where the filter is {@code filter.sh}, at the same
 * path on each machine.
 */
public final class PipeRows {
  private static final int BUFFER = 1 << 16;

  private PipeRows() {}

  public static void main(String[] args) {
    var conf = new SparkConf().setAppName("palpate as a filter").setIfMissing("spark.master", "local[2]");
    try (var spark = new JavaSparkContext(conf)) {
      spark
          .textFile(args[0], Integer.parseInt(args[2]))
          .pipe(List.of(args[3]), new HashMap<>(), false, BUFFER, "UTF-8")
          .saveAsTextFile(args[1]);
    }
  }
}

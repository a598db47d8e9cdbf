package bo.org.cloud.cbba.bench;

import java.util.List;

/// One line of the table.
///
/// @param target empty where none is set
/// @param met says whether the target is met; empty without one
record Row(String what, String result, String target, String met) {
    static Row judged(String what, String result, String target, boolean met) {
        return new Row(what, result, target, met ? "yes" : "no");
    }

    static Row told(String what, String result) {
        return new Row(what, result, "", "");
    }

    static String table(List<Row> rows) {
        var text = new StringBuilder("| what | result | target | met |\n|---|---|---|---|\n");
        for (var row : rows) {
            text.append("| %s | %s | %s | %s |\n".formatted(row.what, row.result, row.target, row.met));
        }
        return text.toString();
    }
}

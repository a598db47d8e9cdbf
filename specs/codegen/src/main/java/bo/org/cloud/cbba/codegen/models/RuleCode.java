package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Shape.ListOf;
import bo.org.cloud.cbba.codegen.models.Shape.MapOf;
import bo.org.cloud.cbba.codegen.models.Shape.Real;
import bo.org.cloud.cbba.codegen.models.Shape.Text;
import bo.org.cloud.cbba.codegen.models.Shape.Whole;
import bo.org.cloud.cbba.codegen.operations.Literals;

/// Writes the bounds of values as the rules that generated codecs check.
final class RuleCode {
    private RuleCode() {}

    static String of(Text text) {
        var code = new StringBuilder("StringRule.");
        code.append(
                text.min() == 0 && text.max() == Integer.MAX_VALUE
                        ? "ANY"
                        : "length(" + range(text.min(), text.max()) + ")");
        text.format()
                .ifPresent(
                        format -> code.append(".format(Format.").append(format).append(')'));
        text.pattern()
                .ifPresent(regex ->
                        code.append(".pattern(").append(Literals.string(regex)).append(')'));
        return code.append(text.isVerbatim() ? ".verbatim()" : "").toString();
    }

    static String of(Whole whole) {
        if (whole.min().isEmpty() && whole.max().isEmpty()) {
            return whole.isWide() ? "IntegerRule.LONG" : "IntegerRule.INT";
        }
        var box = whole.isWide() ? "Long" : "Integer";
        var suffix = whole.isWide() ? "L" : "";
        return "IntegerRule.between("
                + whole.min().map(bound -> bound + suffix).orElse(box + ".MIN_VALUE") + ", "
                + whole.max().map(bound -> bound + suffix).orElse(box + ".MAX_VALUE") + ")";
    }

    static String of(Real real) {
        if (real.min().isEmpty() && real.max().isEmpty()) {
            return "NumberRule.ANY";
        }
        return "NumberRule.between("
                + real.min().map(String::valueOf).orElse("-Double.MAX_VALUE") + ", "
                + real.max().map(String::valueOf).orElse("Double.MAX_VALUE") + ")";
    }

    static String of(ListOf list) {
        var size = list.min() == 0 && list.max() == Integer.MAX_VALUE
                ? "ListRule.ANY"
                : "ListRule.size(" + range(list.min(), list.max()) + ")";
        return size + (list.isUnique() ? ".distinct()" : "");
    }

    static String of(MapOf map) {
        var size = map.min() == 0 && map.max() == Integer.MAX_VALUE
                ? "MapRule.ANY"
                : "MapRule.size(" + range(map.min(), map.max()) + ")";
        return size + map.keys().map(keys -> ".keys(" + of(keys) + ")").orElse("");
    }

    private static String range(int min, int max) {
        return min + ", " + (max == Integer.MAX_VALUE ? "Integer.MAX_VALUE" : String.valueOf(max));
    }
}

package bo.org.cloud.cbba.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The form of a browser's upload to S3 with a signed policy (AWS Signature Version 4, "POST policy").
final class UploadForm {
    static final String BOUNDARY = "----of-an-upload";

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SECRET = "test";

    private UploadForm() {}

    static Map<String, String> signed(String bucket, String key, String type, int mostBytes, Instant expires) {
        var fields = new LinkedHashMap<String, String>();
        var policy = policy(bucket, key, type, mostBytes, expires);
        fields.put("key", key);
        fields.put("Content-Type", type);
        fields.put("x-amz-algorithm", "AWS4-HMAC-SHA256");
        fields.put("x-amz-credential", credential(expires));
        fields.put("x-amz-date", STAMP.format(expires));
        fields.put("policy", policy);
        fields.put("x-amz-signature", HexFormat.of().formatHex(sign(policy, day(expires))));
        return fields;
    }

    static String policy(String bucket, String key, String type, int mostBytes, Instant expires) {
        var text = """
            {"expiration":"%s","conditions":[{"bucket":"%s"},{"key":"%s"},{"Content-Type":"%s"},\
            ["content-length-range",1,%d],{"x-amz-algorithm":"AWS4-HMAC-SHA256"},{"x-amz-credential":"%s"},\
            {"x-amz-date":"%s"}]}\
            """.formatted(
                        DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                                .withZone(ZoneOffset.UTC)
                                .format(expires),
                        bucket,
                        key,
                        type,
                        mostBytes,
                        credential(expires),
                        STAMP.format(expires));
        return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
    }

    static byte[] body(Map<String, String> fields, int bytes) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"" + name + "\"\r\n\r\n")
                .append(value + "\r\n"));
        form.append("--" + BOUNDARY + "\r\n")
                .append("Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\n")
                .append("x".repeat(bytes))
                .append("\r\n--" + BOUNDARY + "--\r\n");
        return form.toString().getBytes(UTF_8);
    }

    private static String day(Instant time) {
        return STAMP.format(time).substring(0, 8);
    }

    private static String credential(Instant time) {
        return "test/" + day(time) + "/us-east-1/s3/aws4_request";
    }

    private static byte[] sign(String policy, String day) {
        var key = hmac(("AWS4" + SECRET).getBytes(UTF_8), day);
        for (var part : new String[] {"us-east-1", "s3", "aws4_request"}) {
            key = hmac(key, part);
        }
        return hmac(key, policy);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }
}

package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Uploads that a browser makes with a signed policy: the calls that an adapter makes, for as long as there is none.
class UploadPolicyTest {
    private static final int MOST_BYTES = 1_000;
    private static final String BUCKET =
            FreshNames.of(UploadPolicyTest.class).queue("uploads").replace('_', '-');
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static S3Client s3;

    @BeforeAll
    static void open() {
        s3 = DeployedCloud.open(
                S3Client.builder().forcePathStyle(true), Engines.localStack().endpoint());
        s3.createBucket(request -> request.bucket(BUCKET));
    }

    @AfterAll
    static void close() {
        s3.close();
    }

    @Test
    void takesWhatThePolicyAllows() throws Exception {
        assertEquals(204, upload("avatars/ana", fields("avatars/ana", "image/png", soon()), 500));
        assertEquals(
                500,
                s3.headObject(request -> request.bucket(BUCKET).key("avatars/ana"))
                        .contentLength());
    }

    @Test
    void refusesWhatIsTooLarge() throws Exception {
        assertEquals(400, upload("avatars/big", fields("avatars/big", "image/png", soon()), MOST_BYTES + 1));
        assertTrue(s3.listObjectsV2(request -> request.bucket(BUCKET).prefix("avatars/big"))
                .contents()
                .isEmpty());
    }

    @Test
    void refusesAnotherKeyAndAnotherType() throws Exception {
        assertEquals(403, upload("avatars/eve", fields("avatars/ana", "image/png", soon()), 10));
        var otherType = fields("avatars/ana", "image/png", soon());
        otherType.put("Content-Type", "text/html");
        assertEquals(403, upload("avatars/ana", otherType, 10));
    }

    @Test
    void refusesAnExpiredPolicy() throws Exception {
        assertEquals(
                403,
                upload(
                        "avatars/ana",
                        fields("avatars/ana", "image/png", Instant.now().minusSeconds(1)),
                        10));
    }

    /// LocalStack judges what a form's policy says, but not who signed it; of presigned addresses it judges both.
    @Test
    void refusesAnAddressThatWasChanged() throws Exception {
        var address = presigned("avatars/luz").toString();

        assertEquals(403, put(address.replace("avatars/luz", "avatars/eve")));
        assertEquals(403, put(address.replaceFirst("(X-Amz-Signature=).{64}", "$1" + "0".repeat(64))));
        assertEquals(200, put(address));
    }

    private static URL presigned(String key) {
        try (var presigner = S3Presigner.builder()
                .endpointOverride(Engines.localStack().endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build()) {
            return presigner
                    .presignPutObject(request -> request.signatureDuration(Duration.ofMinutes(1))
                            .putObjectRequest(object -> object.bucket(BUCKET).key(key)))
                    .url();
        }
    }

    private static int put(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address))
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static Instant soon() {
        return Instant.now().plusSeconds(60);
    }

    private static Map<String, String> fields(String key, String type, Instant expires) {
        return new LinkedHashMap<>(UploadForm.signed(BUCKET, key, type, MOST_BYTES, expires));
    }

    /// Posts as a browser would.
    private static int upload(String key, Map<String, String> fields, int bytes)
            throws IOException, InterruptedException {
        fields.put("key", key);
        var request = HttpRequest.newBuilder(Engines.localStack().endpoint().resolve("/" + BUCKET))
                .header("Content-Type", "multipart/form-data; boundary=" + UploadForm.BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(UploadForm.body(fields, bytes)))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
}

package bo.org.cloud.cbba.testing;

import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;

/// Bodies that were read whole, given once more to whoever was to read them.
final class Replay {
    private Replay() {}

    /// What the handler makes of a body that has come whole.
    static <T> T into(BodyHandler<T> handler, HttpResponse<byte[]> answer) {
        var subscriber = handler.apply(new Info(answer));
        subscriber.onSubscribe(new Unlimited());
        subscriber.onNext(List.of(ByteBuffer.wrap(answer.body())));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    static byte[] bytesOf(BodyPublisher publisher) {
        var collector = BodySubscribers.ofByteArray();
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                collector.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                collector.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                collector.onError(failure);
            }

            @Override
            public void onComplete() {
                collector.onComplete();
            }
        });
        return collector.getBody().toCompletableFuture().join();
    }

    private record Unlimited() implements Flow.Subscription {
        @Override
        public void request(long count) {
            // Everything is there already and comes in one piece.
        }

        @Override
        public void cancel() {
            // Nothing runs that could be stopped.
        }
    }

    private record Info(HttpResponse<byte[]> answer) implements HttpResponse.ResponseInfo {
        @Override
        public int statusCode() {
            return answer.statusCode();
        }

        @Override
        public HttpHeaders headers() {
            return answer.headers();
        }

        @Override
        public HttpClient.Version version() {
            return answer.version();
        }
    }
}

package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Content;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A mail provider that answers as the test says and remembers what it got.
final class StubProvider implements MessageProvider {
    final List<Content> taken = new CopyOnWriteArrayList<>();
    private final Function<Integer, ProviderAnswer> answers;

    /// @param answers by how many it has got, counted from 1
    StubProvider(Function<Integer, ProviderAnswer> answers) {
        this.answers = answers;
    }

    @Override
    public String name() {
        return "stub";
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public ProviderAnswer handOver(MessageId id, String address, Content content) {
        taken.add(content);
        return answers.apply(taken.size());
    }
}

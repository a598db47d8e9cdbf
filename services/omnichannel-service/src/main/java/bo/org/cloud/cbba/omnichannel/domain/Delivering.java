package bo.org.cloud.cbba.omnichannel.domain;

import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Accepted;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Hands a claimed message to its provider and settles what comes of it, in two steps: the first is with the
/// outside and may be repeated, the second is committed.
public final class Delivering {
    private final Messages messages;
    private final Attempts attempts;
    private final ContentVariables variables;
    private final Templates templates;
    private final MessageFacts facts;
    private final Backoff backoff;
    private final Clock clock;

    public Delivering(
            Messages messages,
            Attempts attempts,
            ContentVariables variables,
            Templates templates,
            MessageFacts facts,
            Backoff backoff,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.variables = variables;
        this.templates = templates;
        this.facts = facts;
        this.backoff = backoff;
        this.clock = clock;
    }

    /// @param claimed is being sent, by this worker
    public ProviderAnswer handOver(Message claimed, MessageProvider provider) {
        Content content;
        try {
            content = templates.load(claimed.template()).in(claimed.language()).render(variables.load(claimed.id()));
        } catch (IllegalArgumentException unreadable) {
            return Refused.of(Outcome.PERMANENT, "Its content could not be put together.");
        }
        return provider.handOver(claimed.id(), claimed.recipient().address(), content);
    }

    /// Enlists the attempt's result and what follows from it: sent, failed, or queued again.
    public void settle(Message claimed, MessageProvider provider, Instant startedAt, ProviderAnswer answer) {
        var now = clock.instant();
        var attempt = ended(claimed.attempts(), provider.name(), startedAt, now, answer);
        attempts.end(claimed.id(), attempt);
        switch (answer) {
            case Accepted(var messageId) -> settleSent(claimed, new Receipt(provider.name(), messageId), now);
            case Refused refused
            when refused.outcome().mayPass() && claimed.attempts() < Backoff.TRIES ->
                messages.replace(claimed, claimed.queuedAgain(now.plus(pause(claimed, refused)), now));
            case Refused _ -> settleFailed(claimed, attempt, now);
        }
    }

    private void settleSent(Message claimed, Receipt receipt, Instant now) {
        var sent = claimed.sent(receipt, now);
        messages.replace(claimed, sent);
        variables.erase(sent.id());
        facts.sent(sent, receipt);
    }

    private void settleFailed(Message claimed, Attempt last, Instant now) {
        var failed = claimed.failed(now);
        messages.replace(claimed, failed);
        variables.erase(failed.id());
        facts.failed(failed, last);
    }

    private Duration pause(Message claimed, Refused refused) {
        var own = backoff.after(claimed.attempts());
        return refused.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    private static Attempt ended(int number, String provider, Instant startedAt, Instant now, ProviderAnswer answer) {
        return switch (answer) {
            case Accepted _ ->
                new Attempt(
                        number,
                        provider,
                        startedAt,
                        Optional.of(now),
                        Optional.of(Outcome.ACCEPTED),
                        Optional.empty(),
                        Optional.empty());
            case Refused(var outcome, var code, var detail, var _) ->
                new Attempt(
                        number, provider, startedAt, Optional.of(now), Optional.of(outcome), code, Optional.of(detail));
        };
    }
}

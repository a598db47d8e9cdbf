package bo.org.cloud.cbba.profiles.domain;

import java.time.Clock;

/// A person says how they want to be written to, in their settings or by a mail's unsubscribe button.
public final class Choosing {
    /// What became of an unsubscribe token.
    public enum Unsubscribed {
        DONE,
        TOKEN_INVALID,
        TOKEN_EXPIRED
    }

    private final PreferenceBook book;
    private final UnsubscribeTokens tokens;
    private final ProfileFacts facts;
    private final Clock clock;

    public Choosing(PreferenceBook book, UnsubscribeTokens tokens, ProfileFacts facts, Clock clock) {
        this.book = book;
        this.tokens = tokens;
        this.facts = facts;
        this.clock = clock;
    }

    /// @param address the peer's, for the ledger
    /// @return the preferences as they are now; a choice that changes nothing is no change
    public Preferences choose(Preferences current, Preferences next, String address) {
        return change(current, next, ConsentSource.MEMBER, address);
    }

    /// Doing it again changes nothing.
    public Unsubscribed unsubscribe(String token, String address) {
        return switch (tokens.read(token, clock.instant())) {
            case UnsubscribeTokens.Forged() -> Unsubscribed.TOKEN_INVALID;
            case UnsubscribeTokens.Expired() -> Unsubscribed.TOKEN_EXPIRED;
            case UnsubscribeTokens.Good(var wish) -> {
                // Somebody who is gone gets no more messages either.
                book.find(wish.userId())
                        .ifPresent(current -> change(
                                current,
                                current.without(wish.category(), wish.channel(), clock.instant()),
                                ConsentSource.UNSUBSCRIBE_LINK,
                                address));
                yield Unsubscribed.DONE;
            }
        };
    }

    private Preferences change(Preferences current, Preferences next, ConsentSource source, String address) {
        var changed = next.changesSince(current);
        if (changed.isEmpty()) {
            return current;
        }
        book.replace(current, next, source, address);
        facts.preferencesChanged(next, changed, source);
        return next;
    }
}

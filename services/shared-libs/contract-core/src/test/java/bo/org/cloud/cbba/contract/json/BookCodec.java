package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.json.Book.Author;
import bo.org.cloud.cbba.contract.json.Book.Genre;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class BookCodec implements Codec<Book> {
    static final BookCodec INSTANCE = new BookCodec();

    private static final StringRule TITLE = StringRule.length(1, 20);
    private static final StringRule ISBN = StringRule.length(10, 13).pattern("^[0-9X]+$");
    private static final StringRule CONTACT = StringRule.length(3, 254).format(Format.EMAIL);
    private static final IntegerRule PAGES = IntegerRule.between(1, 5000);
    private static final NumberRule WEIGHT = NumberRule.between(0.5, 20);
    private static final ListRule TAGS = ListRule.size(0, 3).distinct();
    private static final MapRule RATINGS = MapRule.size(1, 3).keys(StringRule.length(2, 10));
    private static final Codec<String> TAG = Scalars.strings(StringRule.length(1, 10));
    private static final Codec<Integer> RATING = Scalars.ints(IntegerRule.between(1, 5));
    private static final Codec<Genre> GENRE = Scalars.enums(List.of(Genre.values()), Genre::wire);

    @Override
    @SuppressWarnings("NullAway") // endObject says that every required field was read
    public @Nullable Book read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID id = null;
        String title = null;
        Optional<String> isbn = Optional.empty();
        Optional<String> contact = Optional.empty();
        Integer pages = null;
        Optional<Long> copies = Optional.empty();
        Optional<Double> weight = Optional.empty();
        Boolean lent = null;
        Optional<LocalDate> published = Optional.empty();
        Optional<Instant> addedAt = Optional.empty();
        Optional<URI> cover = Optional.empty();
        Optional<Genre> genre = Optional.empty();
        List<String> tags = List.of();
        Map<String, Integer> ratings = Map.of();
        Optional<Author> author = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "id" -> id = in.readUuid();
                case "title" -> title = in.readString(TITLE);
                case "isbn" -> isbn = Optional.ofNullable(in.readString(ISBN));
                case "contact" -> contact = Optional.ofNullable(in.readString(CONTACT));
                case "pages" -> pages = in.readInt(PAGES);
                case "copies" -> copies = Optional.ofNullable(in.readLong(IntegerRule.LONG));
                case "weight" -> weight = Optional.ofNullable(in.readDouble(WEIGHT));
                case "lent" -> lent = in.readBoolean();
                case "published" -> published = Optional.ofNullable(in.readDate());
                case "added_at" -> addedAt = Optional.ofNullable(in.readInstant());
                case "cover" -> cover = Optional.ofNullable(in.readUri(StringRule.ANY));
                case "genre" -> genre = Optional.ofNullable(GENRE.read(in));
                case "tags" -> tags = in.readList(TAGS, TAG);
                case "ratings" -> ratings = in.readMap(RATINGS, RATING);
                case "author" -> author = Optional.ofNullable(AuthorCodec.INSTANCE.read(in));
                default -> in.unknownField();
            }
        }
        in.require("id", id);
        in.require("title", title);
        in.require("pages", pages);
        in.require("lent", lent);
        return in.endObject()
                ? new Book(
                        id, title, isbn, contact, pages, copies, weight, lent, published, addedAt, cover, genre, tags,
                        ratings, author)
                : null;
    }

    @Override
    public void write(JsonOutput out, Book value) {
        out.beginObject();
        out.writeUuid("id", value.id());
        out.writeString("title", value.title());
        out.writeString("isbn", value.isbn());
        out.writeString("contact", value.contact());
        out.writeLong("pages", value.pages());
        out.writeOptional("copies", Scalars.longs(IntegerRule.LONG), value.copies());
        out.writeOptional("weight", Scalars.doubles(WEIGHT), value.weight());
        out.writeBoolean("lent", value.lent());
        out.writeOptional("published", Scalars.DATES, value.published());
        out.writeOptional("added_at", Scalars.INSTANTS, value.addedAt());
        out.writeOptional("cover", Scalars.uris(StringRule.ANY), value.cover());
        out.writeOptional("genre", GENRE, value.genre());
        out.writeList("tags", TAG, value.tags());
        out.writeMap("ratings", RATING, value.ratings());
        out.writeOptional("author", AuthorCodec.INSTANCE, value.author());
        out.endObject();
    }

    static final class AuthorCodec implements Codec<Author> {
        static final AuthorCodec INSTANCE = new AuthorCodec();
        private static final StringRule NAME = StringRule.length(1, 40);

        @Override
        @SuppressWarnings("NullAway") // endObject says that every required field was read
        public @Nullable Author read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String name = null;
            while (in.nextField()) {
                switch (in.field()) {
                    case "name" -> name = in.readString(NAME);
                    default -> in.unknownField();
                }
            }
            in.require("name", name);
            return in.endObject() ? new Author(name) : null;
        }

        @Override
        public void write(JsonOutput out, Author value) {
            out.beginObject();
            out.writeString("name", value.name());
            out.endObject();
        }
    }
}

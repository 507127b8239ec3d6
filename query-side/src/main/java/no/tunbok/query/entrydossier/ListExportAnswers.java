package no.tunbok.query.entrydossier;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import no.tunbok.events.history.Fact;
import no.tunbok.query.asof.AsOf;
import no.tunbok.query.edge.Asked;
import no.tunbok.query.edge.AskedForm;
import no.tunbok.query.edge.Download;
import no.tunbok.query.edge.Freshness;
import no.tunbok.query.edge.Problem;
import no.tunbok.query.edge.QuestionRefused;
import no.tunbok.query.export.Export;
import no.tunbok.query.export.Format;
import no.tunbok.query.wording.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/**
 * Answers with a whole list as a file: the same question as to the list, without its pages.
 *
 * @param <I> one entry in a list
 */
public final class ListExportAnswers<F extends Fact<F>, D extends Dossier, I extends ListItem<I>> {

    private static final int MOST_ROWS = 100_000;
    private static final int PAGE = 1_000;

    private final ListRows<F, D, I> rows;
    private final ListKind<F, D, I> kind;
    private final DossierFold<F, D> fold;
    private final Freshness freshness;
    private final TransactionTemplate oneState;
    private final int most;
    private final int page;

    public ListExportAnswers(
            ListRows<F, D, I> rows,
            DossierFold<F, D> fold,
            Freshness freshness,
            PlatformTransactionManager transactions) {
        this(rows, fold, freshness, transactions, MOST_ROWS, PAGE);
    }

    /** @param page how many are read at once */
    ListExportAnswers(
            ListRows<F, D, I> rows,
            DossierFold<F, D> fold,
            Freshness freshness,
            PlatformTransactionManager transactions,
            int most,
            int page) {
        this.rows = rows;
        this.kind = rows.kind();
        this.fold = fold;
        this.freshness = freshness;
        this.most = most;
        this.page = page;
        oneState = new TransactionTemplate(transactions);
        oneState.setReadOnly(true);
        oneState.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** @param language that the one who asks reads best */
    public ResponseEntity<Resource> export(
            Format format,
            MultiValueMap<String, String> parameters,
            @Nullable String position,
            @Nullable String language) {
        var facets = kind.table().facets();
        var names = Stream.of(
                        Stream.of(Asked.AT, Asked.KNOWN_AT),
                        facets.stream().map(Facet::parameter),
                        Stream.of(DossierListAnswers.SORT))
                .flatMap(some -> some)
                .toArray(String[]::new);
        var asked = new Asked(parameters, names);
        var order = asked.one(DossierListAnswers.SORT, "choice", ListOrder.words(), ListOrder::find)
                .orElse(ListOrder.NAME);
        var question = new ListQuestion<D>(
                facets.stream()
                        .map(facet -> new Facet.Wanted<>(facet, facet.asked().apply(asked)))
                        .toList(),
                order,
                Optional.empty(),
                page);
        var asOf = asked.asOf(freshness);
        var seen = asked.position(position);
        asked.refuseIfWrong();

        freshness.ofRows(kind.processor(), asOf.noEarlierThan(seen));
        var form = AskedForm.of(language);
        return new Download(form.of(kind.title()) + "." + format.ending(), format.mediaType())
                .of(out -> inOneState(() -> write(out, format, form, parameters, question, asOf)));
    }

    /** Asks within the transaction how far the rows have come, so that the position is that of all pages. */
    private long write(
            OutputStream out,
            Format format,
            Form form,
            MultiValueMap<String, String> parameters,
            ListQuestion<D> question,
            AsOf asOf)
            throws IOException {
        long reached = freshness.ofRows(kind.processor(), OptionalLong.empty());
        var today = fold.today();
        new Export(kind.title(), parameters, today, reached, fold.now(), form)
                .write(out, format, kind.columns(), taker -> each(question, asOf, today, taker));
        return reached;
    }

    private void each(ListQuestion<D> question, AsOf asOf, LocalDate today, Export.Taker<I> taker) throws IOException {
        int told = 0;
        var next = Optional.of(question);
        while (next.isPresent()) {
            var listed = rows.page(next.orElseThrow(), asOf, today);
            var onPage = listed.stream().limit(question.limit()).toList();
            told += onPage.size();
            if (told > most) {
                throw new QuestionRefused(Problem.TOO_MANY);
            }
            for (var entry : onPage) {
                taker.take(entry.item());
            }
            next = listed.size() > onPage.size()
                    ? Optional.of(question.after(onPage.getLast().place()))
                    : Optional.empty();
        }
    }

    private long inOneState(Reading reading) {
        return oneState.execute(_ -> {
            try {
                return reading.read();
            } catch (IOException noRoom) {
                throw new UncheckedIOException(noRoom);
            }
        });
    }

    /** Reads all that there is. */
    private interface Reading {

        long read() throws IOException;
    }
}

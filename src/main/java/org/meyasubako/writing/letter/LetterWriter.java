package org.meyasubako.writing.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.meyasubako.own.provider.Desk;
import org.meyasubako.writing.letter.LetterTemplate.Filled;

/** Writes drafts from facts: a field that is known stands with its source, one that is not stands as a gap, and nothing is guessed. */
public final class LetterWriter {

    private final Desk desk;
    private final TemplateShelf shelf;

    public LetterWriter(Desk desk, TemplateShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** The draft; or why the desk's own template can't be filled with these facts. */
    public Drafting draft(LetterRequest request) {
        Map<FieldName, List<String>> known = known(request);
        List<FieldName> missing = request.kind().required().stream().filter(name -> !known.containsKey(name)).toList();
        Map<String, String> values = common(request);
        known.forEach((name, lines) -> values.put(name.key(), Marks.around(name, lines)));
        missing.forEach(name -> values.put(name.key(), Marks.around(name, List.of(Gaps.of(name, request.language())))));
        LetterTemplate.Outcome<Filled> filled = shelf.template(request.kind(), request.language()).fill(values);
        return filled.value().<Drafting>map(text -> laidOut(request, text, missing)).or(filled::refused).orElseThrow();
    }

    /** The lines of each field that the letter states; what says nothing is as good as not known. */
    private Map<FieldName, List<String>> known(LetterRequest request) {
        ValueWording wording = new ValueWording(request.language(), request.kind().reader(), desk);
        Set<FieldName> stated = EnumSet.copyOf(request.kind().required());
        stated.addAll(request.kind().optional());
        Map<FieldName, List<String>> known = new HashMap<>();
        for (FieldName name : stated) {
            List<String> lines = request.facts().field(name).map(field -> wording.tell(field.value())).orElse(List.of());
            if (!lines.isEmpty()) {
                known.put(name, lines);
            }
        }
        return known;
    }

    private Map<String, String> common(LetterRequest request) {
        Letterhead head = new Letterhead(desk, request.language());
        Map<String, String> values = new HashMap<>();
        values.put("addressee", request.addressee().salutation(request.language()));
        values.put("desk", head.name());
        values.put("case", request.tag().bracketed());
        values.put("signature", String.join("\n", head.signature(request.tag())));
        return values;
    }

    private static Draft laidOut(LetterRequest request, Filled filled, List<FieldName> missing) {
        StringBuilder text = new StringBuilder();
        List<FactPlace> places = new ArrayList<>();
        String tidy = filled.text().strip().replaceAll("\n{3,}", "\n\n");
        tidy.lines().forEach(line -> append(Marks.read(line), request.facts(), text, places));
        String subject = request.tag().bracketed() + " " + Marks.read(filled.subject()).text();
        return new Draft(request.kind(), request.language(), request.addressee(), request.tag(), subject, text.toString(), places, missing);
    }

    /** Adds a line in its pieces, and the places of its fields as they come to stand. */
    private static void append(Marks.Line line, LetterFacts facts, StringBuilder text, List<FactPlace> places) {
        String indent = TextLayout.indent(line.text());
        List<TextLayout.Piece> pieces = TextLayout.pieces(line.text());
        int[] moved = new int[line.text().length() + 1];
        int from = 0;
        for (TextLayout.Piece piece : pieces) {
            text.append(piece.start() == 0 ? "" : indent);
            // Blanks that a break swallowed lie at the beginning of what follows.
            java.util.Arrays.fill(moved, Math.min(from, piece.start()), piece.start(), text.length());
            for (int at = piece.start(); at <= piece.end(); at++) {
                moved[at] = text.length() + at - piece.start();
            }
            text.append(line.text(), piece.start(), piece.end()).append('\n');
            from = piece.end() + 1;
        }
        java.util.Arrays.fill(moved, Math.min(from, moved.length), moved.length, text.length() - 1);
        for (Marks.Place place : line.places()) {
            Optional<FieldSource> source = facts.field(place.name()).map(Field::source);
            places.add(new FactPlace(moved[place.start()], moved[place.end() - 1] + 1, place.name(), source));
        }
    }
}

package org.meyasubako.judging.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meyasubako.judging.assessment.Signs.Outcome;
import org.meyasubako.reading.message.HeaderField;
import org.meyasubako.reading.message.Message;

/** An abused form: a form's script sent the mail, and header lines that belong to no form stand in it twice. */
final class FormSigns implements Signs.Reader {

    /** RFC 5322 section 3.6: at most once. A form that lets visitors type line ends gets a second one from them. */
    private static final List<String> ONCE = List.of("To", "Cc", "Bcc", "Subject", "Content-Type", "MIME-Version");

    private final WordList words = WordList.read(FormSigns.class, "web-scripts.txt");

    @Override
    public Signs read(Evidence evidence) {
        Optional<ScriptSign> form = ScriptSign.of(evidence).filter(script -> script.mentions(words.of("form")));
        if (form.isEmpty()) {
            return Signs.NONE;
        }
        List<Finding> signs = new ArrayList<>();
        signs.add(Reason.FORM_SCRIPT.inference(form.get().span(), form.get().name()));
        Optional<HeaderField> injected = evidence.sample().flatMap(FormSigns::injected);
        injected.ifPresent(field -> signs.add(Reason.FORM_INJECTED.inference(field.span(), field.name())));
        return Signs.of(signs, injected.isPresent(), new Outcome(Kind.ABUSED, CauseCode.K2_FORM, evidence.customer()));
    }

    /** A field that stands twice, or a list of hidden recipients, which no mail on its way has. */
    private static Optional<HeaderField> injected(Message sample) {
        return ONCE.stream().flatMap(name -> sample.fields(name).stream().skip(name.equals("Bcc") ? 0 : 1)).findFirst();
    }
}

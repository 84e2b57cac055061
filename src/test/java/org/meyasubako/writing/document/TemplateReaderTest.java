package org.meyasubako.writing.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meyasubako.writing.document.BrokenTemplate.Problem;

class TemplateReaderTest {

    private static final Map<String, Object> VALUES = Map.of("name", "田中", "count", 1234567, "open", true, "empty", "",
            "hops", List.of(Map.of("host", "mx.example", "ok", true), Map.of("host", "relay.example", "ok", false)));

    private static Filling filled(String source, TemplateFormat format, Map<String, ?> values) {
        return switch (new TemplateReader().read("L6", source, format)) {
            case TextTemplate template -> template.fill(values);
            case BrokenTemplate broken -> broken;
        };
    }

    private static Filling filled(String source) {
        return filled(source, TemplateFormat.PLAIN, VALUES);
    }

    private static BrokenTemplate broken(String source) {
        assertThat(filled(source)).isInstanceOf(BrokenTemplate.class);
        return (BrokenTemplate) filled(source);
    }

    @Test
    void fillsGapsListsAndChoices() {
        String source = """
                ${name} 様 (${count})
                <#list hops as hop>
                ${hop?counter}. ${hop.host}<#if hop.ok> OK</#if><#sep>,
                </#list>

                <#if open && !empty?has_content>続く<#else>終わり</#if>""";
        assertThat(filled(source)).isEqualTo(new FilledText("田中 様 (1234567)\n1. mx.example OK,\n2. relay.example\n続く"));
    }

    @Test
    void aMissingValueIsNamedWithItsPlace() {
        assertThat(broken("拝啓\n ${due}")).isEqualTo(new BrokenTemplate("L6", 2, 4, Problem.MISSING, "due"));
    }

    @Test
    void aMissingFieldOfAListsRowIsNamed() {
        assertThat(broken("<#list hops as hop>${hop.delay}</#list>").detail()).isEqualTo("hop.delay");
    }

    @Test
    void aTemplateThatIsNotWellFormedIsRefusedWithItsPlace() {
        BrokenTemplate broken = broken("a\nb <#if open>c");
        assertThat(broken.problem()).isEqualTo(Problem.SYNTAX);
        assertThat(broken.line()).isEqualTo(2);
        assertThat(broken.detail()).contains("#if");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${'freemarker.template.utility.Execute'?new()('id')}", "${name?eval}", "${\"name\"?interpret}", "${name?api.getClass()}",
        "<#assign x = 1>", "<#macro m></#macro>", "<#function f()><#return 1></#function>", "<#global x = 1>", "<#import 'a' as a>",
        "<#setting locale='ja'>", "<#attempt>${x}<#recover></#attempt>", "${name!}", "${name!'x'}", "${(a.b)!}", "${.now}", "${.data_model}",
        "${.vars['name']}", "<#list 1..3 as i></#list>", "<#list [1, 2] as i></#list>", "${[1, 2]?size}", "${name[0..1]}",
        "<#list hops?filter(h -> h.ok) as h></#list>", "${hops?map(h -> h.host)?join(',')}", "${'x${name?eval}'}",
        "${\"${name\\x003Feval}\"}", "${''?left_pad(2000000000)}", "${name?matches('(a+)+')}", "${name?replace('a', 'b', 'r')}",
        "${name?<#-- hidden -->eval}", "${name?no_esc}", "<#noautoesc>x</#noautoesc>", "<#outputformat 'HTML'>x</#outputformat>",
        "<#ftl output_format='HTML'>x", " \n<#ftl auto_esc=false>x", "<#include '/etc/passwd'>", "<#visit x>", "<#stop>", "<@name/>", "${hops?sort_by('host')?size}"})
    void whatReachesCodeOrRunsByItselfIsRefused(String source) {
        assertThat(filled(source, TemplateFormat.HTML, VALUES)).isInstanceOf(BrokenTemplate.class);
    }

    @Test
    void aQuestionMarkInTheTextIsNoBuiltIn() {
        assertThat(filled("Sent by you?why http://x.example/?id=1 <#-- name?eval -->")).isEqualTo(
                new FilledText("Sent by you?why http://x.example/?id=1 "));
    }

    @Test
    void aForbiddenWordIsNamedWithItsPlace() {
        assertThat(broken("a\n  ${name?eval}")).isEqualTo(new BrokenTemplate("L6", 2, 3, Problem.FORBIDDEN, "?eval"));
    }

    @Test
    void aValueThatLooksLikeATemplateStandsAsText() {
        assertThat(filled("${name}", TemplateFormat.PLAIN, Map.of("name", "${x} <#stop> \r\n<b>"))).isEqualTo(
                new FilledText("${x} <#stop> \r\n<b>"));
    }

    @Test
    void htmlEscapesEveryValue() {
        assertThat(filled("<p title=\"${name}\">${name}</p>", TemplateFormat.HTML, Map.of("name", "<script>\"'&"))).isEqualTo(
                new FilledText("<p title=\"&lt;script&gt;&quot;&#39;&amp;\">&lt;script&gt;&quot;&#39;&amp;</p>"));
    }

    @Test
    void theNameOfATemplateChoosesNoFormat() {
        TemplateReading reading = new TemplateReader().read("letter.ftlh", "${name}", TemplateFormat.PLAIN);
        assertThat(((TextTemplate) reading).fill(Map.of("name", "<"))).isEqualTo(new FilledText("<"));
    }

    @Test
    void aSharedTextIsIncludedAndNothingElse() {
        TemplateReader reader = new TemplateReader(Map.of("foot", "${name} 拝"));
        assertThat(((TextTemplate) reader.read("L1", "本文\n<#include 'foot'>", TemplateFormat.PLAIN)).fill(VALUES)).isEqualTo(
                new FilledText("本文\n田中 拝"));
        assertThat(((TextTemplate) reader.read("L1", "<#include '../../pom.xml'>", TemplateFormat.PLAIN)).fill(VALUES)).isInstanceOf(
                BrokenTemplate.class);
    }

    @Test
    void aSharedTextThatIncludesItselfIsRefused() {
        TemplateReading reading = new TemplateReader(Map.of("a", "<#include 'a'>")).read("L1", "<#include 'a'>", TemplateFormat.PLAIN);
        assertThat(((BrokenTemplate) reading).detail()).isEqualTo("#include");
    }

    @Test
    void listsWithinListsEndAtTheBound() {
        List<Integer> many = IntStream.range(0, 1000).boxed().toList();
        String source = "<#list n as a><#list n as b><#list n as c><#if a == c>.</#if></#list></#list></#list>";
        assertThat(((BrokenTemplate) filled(source, TemplateFormat.PLAIN, Map.of("n", many))).problem()).isEqualTo(Problem.ENDLESS);
    }

    @Test
    void aTextThatGrowsTooLongEndsAtTheBound() {
        String kilobyte = "x".repeat(1 << 10);
        List<Integer> many = IntStream.range(0, 20_000).boxed().toList();
        assertThat(((BrokenTemplate) filled("<#list n as a>${name}</#list>", TemplateFormat.PLAIN, Map.of("n", many, "name", kilobyte))).detail())
                .isEqualTo(String.valueOf(TextTemplate.MOST_CHARACTERS));
    }

    @Test
    void deepNestingIsRefused() {
        assertThat(broken("${" + "(".repeat(100_000) + "name" + ")".repeat(100_000) + "}").problem()).isEqualTo(Problem.ENDLESS);
    }

    @Test
    void aLongChainOfSumsIsRefusedOrFilled() {
        String sum = IntStream.range(0, 10_000).mapToObj(_ -> "count").collect(Collectors.joining("+"));
        assertThat(filled("${" + sum + "}")).isIn(new FilledText("12345670000"),
                new BrokenTemplate("L6", 0, 0, Problem.ENDLESS, "nesting"));
    }

    @Test
    void anEnormousTemplateIsRefused() {
        assertThat(broken(" ".repeat(TemplateReader.LONGEST + 1)).problem()).isEqualTo(Problem.ENDLESS);
    }

    @Test
    void aListPrintedIsAMisfit() {
        assertThat(broken("${hops}").problem()).isEqualTo(Problem.MISFIT);
    }

    @Test
    void aValueThatIsNotPlainIsAMistakeOfOurs() {
        assertThatThrownBy(() -> filled("x", TemplateFormat.PLAIN, Map.of("thread", Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

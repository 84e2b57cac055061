package org.meyasubako.judging.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the campaigns of a bundle: complaints that name one path template, by first appearance. */
final class CampaignReader {

    List<Campaign> read(List<Member> members) {
        Map<String, List<Member>> byTemplate = new LinkedHashMap<>();
        for (Member member : members) {
            member.items().stream().flatMap(item -> item.template().stream()).distinct()
                    .forEach(template -> byTemplate.computeIfAbsent(template, t -> new ArrayList<>()).add(member));
        }
        return byTemplate.entrySet().stream().map(entry -> campaign(entry.getKey(), entry.getValue())).toList();
    }

    private static Campaign campaign(String template, List<Member> members) {
        return new Campaign(template,
                members.stream().flatMap(member -> member.candidate().subject().stream()).collect(Collectors.toSet()),
                members.stream().flatMap(member -> member.sample().stream()).collect(Collectors.toSet()),
                members.size(), members.getFirst().candidate().received(), members.getLast().candidate().received());
    }
}

package dev.freehold.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListIT {
    private final User ada = Api.shared().user();

    private void fourTasks() {
        ada.create("{'title':'b','priority':'low','due_date':'2026-01-02','completed':true}");
        ada.create("{'title':'a','description':'Caf\u00e9 50% _','priority':'high','due_date':'2026-01-01'}");
        ada.create("{'title':'\ud83d\ude00','priority':'medium'}");
        ada.create(
                "{'title':'\uff21','description':'two words','priority':'high','due_date':'2026-01-03','completed':true}");
    }

    private String titles(String query) {
        Answer list = ada.list(query);
        assertThat(list.status()).as(list.text()).isEqualTo(200);
        return String.join(" ", list.each("title"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | \uff21 \ud83d\ude00 a b",
                "? | \uff21 \ud83d\ude00 a b",
                "?completed=true | \uff21 b",
                "?completed=false | \ud83d\ude00 a",
                "?priority=high | \uff21 a",
                "?priority=high&priority=low | \uff21 a b",
                "?priority=high&priority=high | \uff21 a",
                "?due_before=2026-01-02 | a",
                "?due_after=2026-01-02 | \uff21",
                "?due_after=2026-01-01&due_before=2026-01-03 | b",
                "?due_after=0001-01-01 | \uff21 a b",
                "?q=A | a",
                "?q=CAF%C3%89 | a",
                "?q=cafe | ''",
                "?q=%25 | a",
                "?q=_ | a",
                "?q=two+words | \uff21",
                "?q=two%20words | \uff21",
                "?q=two%2Bwords | ''",
                "?q=%EF%BD%81 | \uff21",
                "?sort=created_at | b a \ud83d\ude00 \uff21",
                "?sort=-created_at | \uff21 \ud83d\ude00 a b",
                "?sort=updated_at | b a \ud83d\ude00 \uff21",
                "?sort=-updated_at | \uff21 \ud83d\ude00 a b",
                "?sort=due_date | a b \uff21 \ud83d\ude00",
                "?sort=-due_date | \uff21 b a \ud83d\ude00",
                "?sort=priority | b \ud83d\ude00 \uff21 a",
                "?sort=-priority | \uff21 a \ud83d\ude00 b",
                "?sort=title | a b \uff21 \ud83d\ude00",
                "?sort=-title | \ud83d\ude00 \uff21 b a",
                "?limit=1 | \uff21",
                "?limit=200 | \uff21 \ud83d\ude00 a b",
                "?count=false | \uff21 \ud83d\ude00 a b",
                "?%71=a&completed=false&&  | a"
            })
    void shows_what_is_asked_for_in_the_order_asked_for(String query, String expected) {
        fourTasks();

        assertThat(titles(query.strip())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "completed | yes",
                "completed | TRUE",
                "completed | 1",
                "completed | ''",
                "priority | urgent",
                "priority | LOW",
                "priority | low,high",
                "due_before | 2026-02-30",
                "due_after | 2026-1-1",
                "due_before | ''",
                "q | ''",
                "q | %00",
                "q | %ED%A0%80",
                "q | %FF",
                "q | %zz",
                "q | %",
                "sort | id",
                "sort | --title",
                "sort | Title",
                "sort | +title",
                "sort | title,priority",
                "sort | ''",
                "limit | 0",
                "limit | 201",
                "limit | -1",
                "limit | 1.0",
                "limit | 1e1",
                "limit | %D9%A1",
                "limit | ''",
                "limit | 99999999999",
                "limit | +1",
                "cursor | ''",
                "cursor | abc",
                "cursor | AAAA",
                "count | yes",
                "count | ''",
                "page | 1",
                "offset | 0",
                "LIMIT | 1",
                "user_id | bob",
                "limit%00 | 1",
                "access_token | secret"
            })
    void a_bad_value_or_an_unknown_name_is_refused_under_its_name(String name, String value) {
        Answer refused = value.contains("%z") || value.equals("%")
                ? RawHttp.as(ada, "GET " + ada.tasks() + "?" + name + "=" + value)
                : ada.list("?" + name + "=" + value);

        Refused.naming(refused, name.replace("%00", "\0"));
    }

    @Test
    void a_text_to_look_for_has_200_code_points_at_most() {
        assertThat(ada.list("?q=" + "%F0%9F%98%80".repeat(200)).status()).isEqualTo(200);
        Refused.naming(ada.list("?q=" + "%F0%9F%98%80".repeat(201)), "q");
    }

    @ParameterizedTest
    @CsvSource({
        "completed,true",
        "due_before,2026-01-01",
        "due_after,2026-01-01",
        "q,a",
        "sort,title",
        "limit,5",
        "count,true"
    })
    void a_parameter_given_twice_is_refused_though_it_says_the_same(String name, String value) {
        Refused.naming(ada.list("?%1$s=%2$s&%1$s=%2$s".formatted(name, value)), name);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        Refused.naming(
                ada.list("?limit=0&completed=x&foo=1&bar=2&q=&sort=x&due_after=x&priority=x&count=x"),
                "limit",
                "completed",
                "foo",
                "bar",
                "q",
                "sort",
                "due_after",
                "priority",
                "count");
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "sort=title&",
        "sort=-title&",
        "sort=due_date&",
        "sort=-due_date&",
        "sort=priority&",
        "sort=-priority&",
        "sort=updated_at&",
        "sort=-updated_at&",
        "sort=created_at&",
        "q=t+a&",
        "completed=false&priority=low&priority=medium&",
        "due_after=2026-01-01&due_before=2026-01-09&",
        "q=%26%3D%23%2B&"
    })
    void the_next_links_lead_through_the_whole_list_and_end(String query) {
        for (int i = 0; i < 11; i++) {
            String due = i % 3 == 0 ? "null" : "'2026-01-0" + (1 + i % 4) + "'";
            ada.create("{'title':'t a %d &=#+','priority':'%s','due_date':%s}"
                    .formatted(i % 5, i % 2 == 0 ? "low" : "medium", due));
        }
        List<String> whole = ada.list("?" + query).each("id");

        List<String> walked = new ArrayList<>();
        Optional<String> page = Optional.of(ada.tasks() + "?" + query + "limit=2&count=true");
        while (page.isPresent()) {
            Answer list = ada.get(page.get());
            assertThat(list.status()).as(list.text()).isEqualTo(200);
            assertThat(list.header("Total-Count")).contains(String.valueOf(whole.size()));
            assertThat(list.json().size()).isBetween(1, 2);
            walked.addAll(list.each("id"));
            page = list.next();
        }

        assertThat(walked).isEqualTo(whole).isNotEmpty();
    }

    @Test
    void a_page_that_holds_the_rest_has_no_next() {
        fourTasks();

        assertThat(ada.list("?limit=3").header("Link").orElseThrow()).matches("<[^>]+>; rel=\"next\"");
        assertThat(ada.list("?limit=4").header("Link")).isEmpty();
        assertThat(ada.list("").header("Link")).isEmpty();
    }

    @Test
    void a_page_has_100_tasks_when_nothing_is_said() {
        for (int i = 0; i < 101; i++) {
            ada.titled("t");
        }

        Answer list = ada.list("");

        assertThat(list.json().size()).isEqualTo(100);
        assertThat(ada.get(list.next().orElseThrow()).json().size()).isEqualTo(1);
    }

    @Test
    void the_total_is_that_of_all_pages_and_told_only_when_asked_for() {
        fourTasks();

        assertThat(ada.list("?count=true&limit=1&completed=true").header("Total-Count"))
                .contains("2");
        assertThat(ada.list("?count=true&q=nothing").header("Total-Count")).contains("0");
        assertThat(ada.list("").header("Total-Count")).isEmpty();
        assertThat(ada.list("?count=false").header("Total-Count")).isEmpty();
        assertThat(ada.list("?limit=1&count=false").next().orElseThrow()).contains("count=false");
    }

    @Test
    void a_list_shows_nothing_of_anyone_else() {
        fourTasks();

        Answer others = Api.shared().user().list("?count=true");

        assertThat(others.text()).isEqualTo("[]");
        assertThat(others.header("Total-Count")).contains("0");
    }
}

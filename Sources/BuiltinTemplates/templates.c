#include "BuiltinTemplates.h"

// The files of templates/, embedded by the compiler: each is an array here and a row of the table below.

static const unsigned char almanac_anniversaries[] = {
#embed "../../templates/almanac/anniversaries.yaml"
};

static const unsigned char almanac_campaigns[] = {
#embed "../../templates/almanac/campaigns.yaml"
};

static const unsigned char almanac_indicators[] = {
#embed "../../templates/almanac/indicators.yaml"
};

static const unsigned char almanac_phrases[] = {
#embed "../../templates/almanac/phrases.yaml"
};

static const unsigned char almanac_timeline[] = {
#embed "../../templates/almanac/timeline.yaml"
};

static const unsigned char offices_district[] = {
#embed "../../templates/offices/区.yaml"
};

static const unsigned char offices_county[] = {
#embed "../../templates/offices/县.yaml"
};

static const unsigned char offices_city[] = {
#embed "../../templates/offices/市.yaml"
};

static const unsigned char offices_province[] = {
#embed "../../templates/offices/省.yaml"
};

static const unsigned char sections_achievements_highlights[] = {
#embed "../../templates/sections/achievements/highlights.md"
};

static const unsigned char sections_achievements_indicator[] = {
#embed "../../templates/sections/achievements/indicator.md"
};

static const unsigned char sections_achievements_indicators[] = {
#embed "../../templates/sections/achievements/indicators.md"
};

static const unsigned char sections_achievements_overview[] = {
#embed "../../templates/sections/achievements/overview.md"
};

static const unsigned char sections_achievements_shortcomings[] = {
#embed "../../templates/sections/achievements/shortcomings.md"
};

static const unsigned char sections_achievements_thanks[] = {
#embed "../../templates/sections/achievements/thanks.md"
};

static const unsigned char sections_closing_call[] = {
#embed "../../templates/sections/closing/call.md"
};

static const unsigned char sections_experience_lessons[] = {
#embed "../../templates/sections/experience/lessons.md"
};

static const unsigned char sections_opening_central_spirit[] = {
#embed "../../templates/sections/opening/central-spirit.md"
};

static const unsigned char sections_opening_conference[] = {
#embed "../../templates/sections/opening/conference.md"
};

static const unsigned char sections_opening_superior_committees[] = {
#embed "../../templates/sections/opening/superior-committees.md"
};

static const unsigned char sections_party_building_measures[] = {
#embed "../../templates/sections/party-building/measures.md"
};

static const unsigned char sections_requirements_balances[] = {
#embed "../../templates/sections/requirements/balances.md"
};

static const unsigned char sections_requirements_guidance[] = {
#embed "../../templates/sections/requirements/guidance.md"
};

static const unsigned char sections_situation_assessment[] = {
#embed "../../templates/sections/situation/assessment.md"
};

static const unsigned char sections_targets_expected[] = {
#embed "../../templates/sections/targets/expected.md"
};

static const unsigned char sections_tasks_enumerated[] = {
#embed "../../templates/sections/tasks/enumerated.md"
};

static const unsigned char sections_tasks_projects[] = {
#embed "../../templates/sections/tasks/projects.md"
};

static const unsigned char sections_title_conference[] = {
#embed "../../templates/sections/title/conference.md"
};

static const unsigned char sections_title_meeting_name[] = {
#embed "../../templates/sections/title/meeting-name.md"
};

static const unsigned char speeches_economic_conference[] = {
#embed "../../templates/speeches/economic-conference.yaml"
};

#define ROW(path, bytes) {path, bytes, sizeof bytes}

static const drafter_template_file files[] = {
    ROW("almanac/anniversaries.yaml", almanac_anniversaries),
    ROW("almanac/campaigns.yaml", almanac_campaigns),
    ROW("almanac/indicators.yaml", almanac_indicators),
    ROW("almanac/phrases.yaml", almanac_phrases),
    ROW("almanac/timeline.yaml", almanac_timeline),
    ROW("offices/区.yaml", offices_district),
    ROW("offices/县.yaml", offices_county),
    ROW("offices/市.yaml", offices_city),
    ROW("offices/省.yaml", offices_province),
    ROW("sections/achievements/highlights.md", sections_achievements_highlights),
    ROW("sections/achievements/indicator.md", sections_achievements_indicator),
    ROW("sections/achievements/indicators.md", sections_achievements_indicators),
    ROW("sections/achievements/overview.md", sections_achievements_overview),
    ROW("sections/achievements/shortcomings.md", sections_achievements_shortcomings),
    ROW("sections/achievements/thanks.md", sections_achievements_thanks),
    ROW("sections/closing/call.md", sections_closing_call),
    ROW("sections/experience/lessons.md", sections_experience_lessons),
    ROW("sections/opening/central-spirit.md", sections_opening_central_spirit),
    ROW("sections/opening/conference.md", sections_opening_conference),
    ROW("sections/opening/superior-committees.md", sections_opening_superior_committees),
    ROW("sections/party-building/measures.md", sections_party_building_measures),
    ROW("sections/requirements/balances.md", sections_requirements_balances),
    ROW("sections/requirements/guidance.md", sections_requirements_guidance),
    ROW("sections/situation/assessment.md", sections_situation_assessment),
    ROW("sections/targets/expected.md", sections_targets_expected),
    ROW("sections/tasks/enumerated.md", sections_tasks_enumerated),
    ROW("sections/tasks/projects.md", sections_tasks_projects),
    ROW("sections/title/conference.md", sections_title_conference),
    ROW("sections/title/meeting-name.md", sections_title_meeting_name),
    ROW("speeches/economic-conference.yaml", speeches_economic_conference),
};

ptrdiff_t drafter_template_count(void) { return sizeof files / sizeof files[0]; }

drafter_template_file drafter_template(ptrdiff_t index) { return files[index]; }

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

static const unsigned char offices_central[] = {
#embed "../../templates/offices/中央.yaml"
};

static const unsigned char offices_township[] = {
#embed "../../templates/offices/乡.yaml"
};

static const unsigned char offices_enterprise[] = {
#embed "../../templates/offices/企业.yaml"
};

static const unsigned char offices_district[] = {
#embed "../../templates/offices/区.yaml"
};

static const unsigned char offices_county[] = {
#embed "../../templates/offices/县.yaml"
};

static const unsigned char offices_county_city[] = {
#embed "../../templates/offices/县级市.yaml"
};

static const unsigned char offices_bureau[] = {
#embed "../../templates/offices/局.yaml"
};

static const unsigned char offices_city[] = {
#embed "../../templates/offices/市.yaml"
};

static const unsigned char offices_province[] = {
#embed "../../templates/offices/省.yaml"
};

static const unsigned char offices_subdistrict[] = {
#embed "../../templates/offices/街道.yaml"
};

static const unsigned char offices_town[] = {
#embed "../../templates/offices/镇.yaml"
};

static const unsigned char offices_university[] = {
#embed "../../templates/offices/高校.yaml"
};

static const unsigned char sections_achievements_group_name[] = {
#embed "../../templates/sections/achievements/group-name.md"
};

static const unsigned char sections_achievements_groups[] = {
#embed "../../templates/sections/achievements/groups.md"
};

static const unsigned char sections_achievements_highlights[] = {
#embed "../../templates/sections/achievements/highlights.md"
};

static const unsigned char sections_achievements_honours[] = {
#embed "../../templates/sections/achievements/honours.md"
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

static const unsigned char sections_achievements_review[] = {
#embed "../../templates/sections/achievements/review.md"
};

static const unsigned char sections_achievements_shortcomings[] = {
#embed "../../templates/sections/achievements/shortcomings.md"
};

static const unsigned char sections_achievements_thanks[] = {
#embed "../../templates/sections/achievements/thanks.md"
};

static const unsigned char sections_awards_congratulations[] = {
#embed "../../templates/sections/awards/congratulations.md"
};

static const unsigned char sections_closing_call[] = {
#embed "../../templates/sections/closing/call.md"
};

static const unsigned char sections_closing_rally[] = {
#embed "../../templates/sections/closing/rally.md"
};

static const unsigned char sections_closing_thematic[] = {
#embed "../../templates/sections/closing/thematic.md"
};

static const unsigned char sections_conduct_points[] = {
#embed "../../templates/sections/conduct/points.md"
};

static const unsigned char sections_experience_insistence[] = {
#embed "../../templates/sections/experience/insistence.md"
};

static const unsigned char sections_experience_lessons[] = {
#embed "../../templates/sections/experience/lessons.md"
};

static const unsigned char sections_government_administration[] = {
#embed "../../templates/sections/government/administration.md"
};

static const unsigned char sections_government_call[] = {
#embed "../../templates/sections/government/call.md"
};

static const unsigned char sections_government_credit[] = {
#embed "../../templates/sections/government/credit.md"
};

static const unsigned char sections_government_opening[] = {
#embed "../../templates/sections/government/opening.md"
};

static const unsigned char sections_government_outlook[] = {
#embed "../../templates/sections/government/outlook.md"
};

static const unsigned char sections_government_overview[] = {
#embed "../../templates/sections/government/overview.md"
};

static const unsigned char sections_government_shortcomings[] = {
#embed "../../templates/sections/government/shortcomings.md"
};

static const unsigned char sections_government_targets[] = {
#embed "../../templates/sections/government/targets.md"
};

static const unsigned char sections_government_tasks[] = {
#embed "../../templates/sections/government/tasks.md"
};

static const unsigned char sections_government_title[] = {
#embed "../../templates/sections/government/title.md"
};

static const unsigned char sections_journey_steps[] = {
#embed "../../templates/sections/journey/steps.md"
};

static const unsigned char sections_lines_main[] = {
#embed "../../templates/sections/lines/main.md"
};

static const unsigned char sections_livelihood_promises[] = {
#embed "../../templates/sections/livelihood/promises.md"
};

static const unsigned char sections_opening_announcement[] = {
#embed "../../templates/sections/opening/announcement.md"
};

static const unsigned char sections_opening_central_spirit[] = {
#embed "../../templates/sections/opening/central-spirit.md"
};

static const unsigned char sections_opening_centre[] = {
#embed "../../templates/sections/opening/centre.md"
};

static const unsigned char sections_opening_conference[] = {
#embed "../../templates/sections/opening/conference.md"
};

static const unsigned char sections_opening_deployments[] = {
#embed "../../templates/sections/opening/deployments.md"
};

static const unsigned char sections_opening_guiding_thought[] = {
#embed "../../templates/sections/opening/guiding-thought.md"
};

static const unsigned char sections_opening_rally[] = {
#embed "../../templates/sections/opening/rally.md"
};

static const unsigned char sections_opening_report[] = {
#embed "../../templates/sections/opening/report.md"
};

static const unsigned char sections_opening_speaker[] = {
#embed "../../templates/sections/opening/speaker.md"
};

static const unsigned char sections_opening_superior_committees[] = {
#embed "../../templates/sections/opening/superior-committees.md"
};

static const unsigned char sections_opening_thematic[] = {
#embed "../../templates/sections/opening/thematic.md"
};

static const unsigned char sections_party_building_cadres[] = {
#embed "../../templates/sections/party-building/cadres.md"
};

static const unsigned char sections_party_building_conduct[] = {
#embed "../../templates/sections/party-building/conduct.md"
};

static const unsigned char sections_party_building_delivery[] = {
#embed "../../templates/sections/party-building/delivery.md"
};

static const unsigned char sections_party_building_field[] = {
#embed "../../templates/sections/party-building/field.md"
};

static const unsigned char sections_party_building_governance[] = {
#embed "../../templates/sections/party-building/governance.md"
};

static const unsigned char sections_party_building_grassroots[] = {
#embed "../../templates/sections/party-building/grassroots.md"
};

static const unsigned char sections_party_building_integrity[] = {
#embed "../../templates/sections/party-building/integrity.md"
};

static const unsigned char sections_party_building_loyalty[] = {
#embed "../../templates/sections/party-building/loyalty.md"
};

static const unsigned char sections_party_building_measures[] = {
#embed "../../templates/sections/party-building/measures.md"
};

static const unsigned char sections_party_building_module[] = {
#embed "../../templates/sections/party-building/module.md"
};

static const unsigned char sections_party_building_points[] = {
#embed "../../templates/sections/party-building/points.md"
};

static const unsigned char sections_party_building_politics[] = {
#embed "../../templates/sections/party-building/politics.md"
};

static const unsigned char sections_requirements_approach[] = {
#embed "../../templates/sections/requirements/approach.md"
};

static const unsigned char sections_requirements_balances[] = {
#embed "../../templates/sections/requirements/balances.md"
};

static const unsigned char sections_requirements_guidance[] = {
#embed "../../templates/sections/requirements/guidance.md"
};

static const unsigned char sections_requirements_outlook[] = {
#embed "../../templates/sections/requirements/outlook.md"
};

static const unsigned char sections_requirements_report[] = {
#embed "../../templates/sections/requirements/report.md"
};

static const unsigned char sections_situation_assessment[] = {
#embed "../../templates/sections/situation/assessment.md"
};

static const unsigned char sections_situation_outlook[] = {
#embed "../../templates/sections/situation/outlook.md"
};

static const unsigned char sections_situation_year_of_plan[] = {
#embed "../../templates/sections/situation/year-of-plan.md"
};

static const unsigned char sections_spirit_local[] = {
#embed "../../templates/sections/spirit/local.md"
};

static const unsigned char sections_targets_expected[] = {
#embed "../../templates/sections/targets/expected.md"
};

static const unsigned char sections_tasks_enumerated[] = {
#embed "../../templates/sections/tasks/enumerated.md"
};

static const unsigned char sections_tasks_fields[] = {
#embed "../../templates/sections/tasks/fields.md"
};

static const unsigned char sections_tasks_fronts[] = {
#embed "../../templates/sections/tasks/fronts.md"
};

static const unsigned char sections_tasks_measures[] = {
#embed "../../templates/sections/tasks/measures.md"
};

static const unsigned char sections_tasks_project_plan[] = {
#embed "../../templates/sections/tasks/project-plan.md"
};

static const unsigned char sections_tasks_projects[] = {
#embed "../../templates/sections/tasks/projects.md"
};

static const unsigned char sections_title_byline[] = {
#embed "../../templates/sections/title/byline.md"
};

static const unsigned char sections_title_conference[] = {
#embed "../../templates/sections/title/conference.md"
};

static const unsigned char sections_title_meeting_name[] = {
#embed "../../templates/sections/title/meeting-name.md"
};

static const unsigned char sections_title_plenum_name[] = {
#embed "../../templates/sections/title/plenum-name.md"
};

static const unsigned char sections_title_rally[] = {
#embed "../../templates/sections/title/rally.md"
};

static const unsigned char sections_title_report[] = {
#embed "../../templates/sections/title/report.md"
};

static const unsigned char sections_title_thematic[] = {
#embed "../../templates/sections/title/thematic.md"
};

static const unsigned char speeches_bureau_annual[] = {
#embed "../../templates/speeches/bureau-annual.yaml"
};

static const unsigned char speeches_economic_conference[] = {
#embed "../../templates/speeches/economic-conference.yaml"
};

static const unsigned char speeches_mobilization[] = {
#embed "../../templates/speeches/mobilization.yaml"
};

static const unsigned char speeches_plenum_report[] = {
#embed "../../templates/speeches/plenum-report.yaml"
};

static const unsigned char speeches_thematic[] = {
#embed "../../templates/speeches/thematic.yaml"
};

static const unsigned char speeches_work_report[] = {
#embed "../../templates/speeches/work-report.yaml"
};

#define ROW(path, bytes) {path, bytes, sizeof bytes}

static const drafter_template_file files[] = {
    ROW("almanac/anniversaries.yaml", almanac_anniversaries),
    ROW("almanac/campaigns.yaml", almanac_campaigns),
    ROW("almanac/indicators.yaml", almanac_indicators),
    ROW("almanac/phrases.yaml", almanac_phrases),
    ROW("almanac/timeline.yaml", almanac_timeline),
    ROW("offices/中央.yaml", offices_central),
    ROW("offices/乡.yaml", offices_township),
    ROW("offices/企业.yaml", offices_enterprise),
    ROW("offices/区.yaml", offices_district),
    ROW("offices/县.yaml", offices_county),
    ROW("offices/县级市.yaml", offices_county_city),
    ROW("offices/局.yaml", offices_bureau),
    ROW("offices/市.yaml", offices_city),
    ROW("offices/省.yaml", offices_province),
    ROW("offices/街道.yaml", offices_subdistrict),
    ROW("offices/镇.yaml", offices_town),
    ROW("offices/高校.yaml", offices_university),
    ROW("sections/achievements/group-name.md", sections_achievements_group_name),
    ROW("sections/achievements/groups.md", sections_achievements_groups),
    ROW("sections/achievements/highlights.md", sections_achievements_highlights),
    ROW("sections/achievements/honours.md", sections_achievements_honours),
    ROW("sections/achievements/indicator.md", sections_achievements_indicator),
    ROW("sections/achievements/indicators.md", sections_achievements_indicators),
    ROW("sections/achievements/overview.md", sections_achievements_overview),
    ROW("sections/achievements/review.md", sections_achievements_review),
    ROW("sections/achievements/shortcomings.md", sections_achievements_shortcomings),
    ROW("sections/achievements/thanks.md", sections_achievements_thanks),
    ROW("sections/awards/congratulations.md", sections_awards_congratulations),
    ROW("sections/closing/call.md", sections_closing_call),
    ROW("sections/closing/rally.md", sections_closing_rally),
    ROW("sections/closing/thematic.md", sections_closing_thematic),
    ROW("sections/conduct/points.md", sections_conduct_points),
    ROW("sections/experience/insistence.md", sections_experience_insistence),
    ROW("sections/experience/lessons.md", sections_experience_lessons),
    ROW("sections/government/administration.md", sections_government_administration),
    ROW("sections/government/call.md", sections_government_call),
    ROW("sections/government/credit.md", sections_government_credit),
    ROW("sections/government/opening.md", sections_government_opening),
    ROW("sections/government/outlook.md", sections_government_outlook),
    ROW("sections/government/overview.md", sections_government_overview),
    ROW("sections/government/shortcomings.md", sections_government_shortcomings),
    ROW("sections/government/targets.md", sections_government_targets),
    ROW("sections/government/tasks.md", sections_government_tasks),
    ROW("sections/government/title.md", sections_government_title),
    ROW("sections/journey/steps.md", sections_journey_steps),
    ROW("sections/lines/main.md", sections_lines_main),
    ROW("sections/livelihood/promises.md", sections_livelihood_promises),
    ROW("sections/opening/announcement.md", sections_opening_announcement),
    ROW("sections/opening/central-spirit.md", sections_opening_central_spirit),
    ROW("sections/opening/centre.md", sections_opening_centre),
    ROW("sections/opening/conference.md", sections_opening_conference),
    ROW("sections/opening/deployments.md", sections_opening_deployments),
    ROW("sections/opening/guiding-thought.md", sections_opening_guiding_thought),
    ROW("sections/opening/rally.md", sections_opening_rally),
    ROW("sections/opening/report.md", sections_opening_report),
    ROW("sections/opening/speaker.md", sections_opening_speaker),
    ROW("sections/opening/superior-committees.md", sections_opening_superior_committees),
    ROW("sections/opening/thematic.md", sections_opening_thematic),
    ROW("sections/party-building/cadres.md", sections_party_building_cadres),
    ROW("sections/party-building/conduct.md", sections_party_building_conduct),
    ROW("sections/party-building/delivery.md", sections_party_building_delivery),
    ROW("sections/party-building/field.md", sections_party_building_field),
    ROW("sections/party-building/governance.md", sections_party_building_governance),
    ROW("sections/party-building/grassroots.md", sections_party_building_grassroots),
    ROW("sections/party-building/integrity.md", sections_party_building_integrity),
    ROW("sections/party-building/loyalty.md", sections_party_building_loyalty),
    ROW("sections/party-building/measures.md", sections_party_building_measures),
    ROW("sections/party-building/module.md", sections_party_building_module),
    ROW("sections/party-building/points.md", sections_party_building_points),
    ROW("sections/party-building/politics.md", sections_party_building_politics),
    ROW("sections/requirements/approach.md", sections_requirements_approach),
    ROW("sections/requirements/balances.md", sections_requirements_balances),
    ROW("sections/requirements/guidance.md", sections_requirements_guidance),
    ROW("sections/requirements/outlook.md", sections_requirements_outlook),
    ROW("sections/requirements/report.md", sections_requirements_report),
    ROW("sections/situation/assessment.md", sections_situation_assessment),
    ROW("sections/situation/outlook.md", sections_situation_outlook),
    ROW("sections/situation/year-of-plan.md", sections_situation_year_of_plan),
    ROW("sections/spirit/local.md", sections_spirit_local),
    ROW("sections/targets/expected.md", sections_targets_expected),
    ROW("sections/tasks/enumerated.md", sections_tasks_enumerated),
    ROW("sections/tasks/fields.md", sections_tasks_fields),
    ROW("sections/tasks/fronts.md", sections_tasks_fronts),
    ROW("sections/tasks/measures.md", sections_tasks_measures),
    ROW("sections/tasks/project-plan.md", sections_tasks_project_plan),
    ROW("sections/tasks/projects.md", sections_tasks_projects),
    ROW("sections/title/byline.md", sections_title_byline),
    ROW("sections/title/conference.md", sections_title_conference),
    ROW("sections/title/meeting-name.md", sections_title_meeting_name),
    ROW("sections/title/plenum-name.md", sections_title_plenum_name),
    ROW("sections/title/rally.md", sections_title_rally),
    ROW("sections/title/report.md", sections_title_report),
    ROW("sections/title/thematic.md", sections_title_thematic),
    ROW("speeches/bureau-annual.yaml", speeches_bureau_annual),
    ROW("speeches/economic-conference.yaml", speeches_economic_conference),
    ROW("speeches/mobilization.yaml", speeches_mobilization),
    ROW("speeches/plenum-report.yaml", speeches_plenum_report),
    ROW("speeches/thematic.yaml", speeches_thematic),
    ROW("speeches/work-report.yaml", speeches_work_report),
};

ptrdiff_t drafter_template_count(void) { return sizeof files / sizeof files[0]; }

drafter_template_file drafter_template(ptrdiff_t index) { return files[index]; }

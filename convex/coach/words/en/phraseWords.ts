import { Lexicon, wordSet } from "../../lexicon";

/** Words around the phrases of English postings: what leads to them, where they end, what cannot end them. */

export const leads = new Lexicon({
  noun: `
    experience_with experience_in experience_of experience_using experience_as expertise_in expertise_with
    knowledge_of knowledge_in knowledge_about understanding_of familiarity_with familiar_with proficiency_in
    proficiency_with proficient_in proficient_with proficient_at skilled_in skills_in skills_with skill_in background_in
    competence_in competency_in comfortable_with confident_with confident_in confidence_in track_record_of
    track_record_in exposure_to interest_in interested_in passion_for passionate_about command_of grasp_of trained_in
    experienced_in experienced_with specialising_in specializing_in responsible_for responsibility_for accountable_for
    in_charge_of commitment_to committed_to focus_on awareness_of aware_of love_for flair_for talent_for eye_for
    aptitude_for knowledgeable_about knowledgable_about knowledgeable_in adept_at excellent_at good_at strong_at insight_into expert_in familiarization_with results_in success_in
    mastery_of appreciation_of you_understand you_know enthusiasm_for`,
  verb: `
    ability_to able_to capable_of willingness_to willing_to you_will you'll you_would readiness_to ready_to eager_to
    keen_to desire_to capacity_to capability_to expected_to you_can happy_to you_must experience expertise comfortable enjoy responsible_for
    accountable_for good_at excellent_at track_record_of experience_of experience_in passion_for passionate_about background_in expertise_in
    skilled_in interest_in interested_in adept_at flair_for talent_for eye_for knack_for strong_at proficient_in committed_to knowledge_of understanding_of`,
});

export const cuts = new Lexicon({
  cut: `
    including include includes such_as e_g for_example to_ensure in_order_to so_that ensuring which who while whilst where as_well_as
    particularly especially specifically ideally preferably like eg i_e that is are was when because according
    regardless as_part_of as_needed as_required if whether within_a through_which using with_a_focus sufficient
    necessary whenever without wherever is_a is_an desired preferred required a_plus along_with from_scratch to_support
    to_help to_drive to_achieve to_deliver to_create to_enable to_improve to_meet with_the_aim resulting leading_to with_respect you'll you_will to_insure thanks_to etc and_a and_an and_the_ability and_ability and_strong and_good and_excellent in_order`,
});

export const danglers = wordSet(`
  a an the and or of for with to in on at by from as into our your their its this these those that any all other both such
  related relevant various new own across between within through via is be than more most very using based upon about over
  under towards but not you we i will can through their one two three ensure insure enable allow help covering`);
export const praise = wordSet(`
  strong excellent good great solid proven demonstrated outstanding exceptional very extensive in depth deep basic advanced
  working practical hands on professional relevant previous prior sound superb thorough comprehensive high highly broad detailed
  intermediate some significant effective a an the any your minimum of at least years year minimum plus variety range number kinds types wide more than over up to
  fundamental first initial profound you have bring possess must should be are with and expert keen real clear ideally
  preferably several two three four five six seven eight ten demonstrable firm overall general exceptionally well
  developed consistently successful fully currently also confidently successfully effectively efficiently proactively
  independently actively continuously closely directly quickly regularly`);
export const conjunctions = wordSet("and or to for with in by");
export const joiners = wordSet("and or");
export const fewAdjectives = wordSet(
  `friendly complex young new large small big high low good strong fast key daily weekly monthly cross functional internal external`,
);
export const finite = wordSet(
  "is are was were has have will would must should can you we i our they it your who this these that us not",
);

/*
title: First level overtime hours and earnings code of a Monday and a Saturday of each shift beside those of its overtime schedule
grain: one overtime schedule and shift
level: intermediate
parameters:
  PRCo: {type: bCompany, example: 1}
asks:
  - Do the night shifts have other overtime rules than the schedule they belong to?
  - Schedule, its name, shift, first level hours and code of a Monday and a Saturday by shift, next to those of the schedule as a whole
  - shift overtime rules
  - swing shfit ot hours vs regular scedule
  - I got a grievance from Local 150 this morning claiming that second shift on schedule 3 should have gone to premium after seven and a half hours, and Denise swears we set that up in May; please show me what each shift has and what the parent has
  - When does the graveyard crew start earning more, compared with days?
  - Shift 2 of schedule 1 should say 7.5 hours. Does it?
  - Per shift, when does premium begin on Mondays and Saturdays compared with its main rule?
  - 'Local 150 grieves second shift: show for each premium rule and shift the Monday and Saturday hour limits with pay code, beside the limits of the rule overall.'
  - 2nd shift OT vs base sched
  - rule and its name, shift, Monday limit and code, rule's Monday limit and code, then the same for Saturday
  - ot by shft mon/sat lvl 1 hrs vs sched, swing 7.5?
  - Do people on late or night work reach extra pay after fewer hours than day workers under the same rule?
*/
SELECT PROS.OTSched, PROT.Description AS ScheduleName, PROS.Shift, PROS.Lvl1MonHrs, PROS.Lvl1MonEarnCode,
    PROT.MonHrs AS ScheduleMondayHours, PROT.MonEarnCode AS ScheduleMondayCode, PROS.Lvl1SatHrs,
    PROS.Lvl1SatEarnCode, PROT.SatHrs AS ScheduleSaturdayHours, PROT.SatEarnCode AS ScheduleSaturdayCode
FROM PROS WITH (NOLOCK)
JOIN PROT WITH (NOLOCK)
    ON PROS.PRCo = PROT.PRCo
    AND PROS.OTSched = PROT.OTSched
WHERE PROS.PRCo = @PRCo
ORDER BY PROS.OTSched, PROS.Shift

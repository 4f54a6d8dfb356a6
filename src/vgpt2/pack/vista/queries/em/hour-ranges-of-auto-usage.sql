/*
title: Hour ranges of the automatic usage rules with the revenue code that is charged
grain: one hour range of a rules table
level: basic
parameters:
  EMCo: {type: bCompany, example: 1}
asks:
  - From how many hours on do we charge the weekly instead of the daily rate in automatic usage?
  - Ranges of each auto usage rules table with more than, less than and the name of the revenue code
  - auto usage ranges
  - wich hour brakes switch a unit from daily to weekly
  - At 40 hours a dozer should go to the week rate; check our set-up for me.
  - The project manager on job 1001- argues that his excavator was billed by the month after only a hundred and ten hours on site, and before I write him back I would like to see, table by table, between which number of hours the system picks which code.
  - Thresholds that decide what a standing machine costs its project.
  - At how many hours does automatic charging jump from the daily to weekly or monthly price?
  - A PM on 1001 disputes a monthly charge after 110 hours, so show for each rule set the hour brackets in order and the kind of charge, by name, each bracket picks.
  - hour breaks, auto charging
  - 'Every rules table with its steps in sequence: lower bound, upper bound, revenue code with its name'
  - au rules tbl hr ranges -> rev code
  - Machines are charged automatically by day, week or month depending on hours; where are the limits?
*/
SELECT EMUD.RulesTable, EMUD.Sequence, EMUD.MoreThanHrs, EMUD.LessThanHrs, EMUD.RevCode, EMRC.Description
FROM EMUD WITH (NOLOCK)
JOIN EMRC WITH (NOLOCK)
    ON EMUD.EMGroup = EMRC.EMGroup
    AND EMUD.RevCode = EMRC.RevCode
WHERE EMUD.EMCo = @EMCo
ORDER BY EMUD.RulesTable, EMUD.Sequence

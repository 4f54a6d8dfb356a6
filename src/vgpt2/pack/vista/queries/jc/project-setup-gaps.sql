/*
title: Open jobs whose project defaults are not filled
grain: one job
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which running jobs were set up without default review days, compliance groups or an architect?
  - 'New job checklist: site address, RFI days due, compliance groups and design firm left empty'
  - incomplete job setup
  - Job, name, ship-to city and state, default days for questions, subcontract and order compliance group, architect; only where one of them is missing
  - who set up 1045- , theres no jobsite address on it
  - My RFIs on 1001- never get a due date by themselves, and I bet other projects have the same hole
  - Before the March kickoff, find records someone started and did not finish
  - Running work where basics like street, designer or question deadlines stayed blank
  - Submittal clocks don't start on 22-4410 and counsel blames setup, so find every live project where any of street, question due days, sub or PO compliance set, or designer is blank
  - half-baked setups, what's blank
  - Only live jobs where something is blank, name, city and state, RFI days, compliance groups for subs and orders, design firm
  - opn jobs w blank RFI days / SL+PO comp grp / arch / ship addr
  - Which current projects were put into the system with important fields left empty, such as where they are or who designed them?
*/
SELECT JCJM.Job, JCJM.Description, JCJM.ShipCity, JCJM.ShipState, JCJM.DefaultRFIDaysDue, JCJM.SLCompGroup,
    JCJM.POCompGroup, JCJM.ArchEngFirm
FROM JCJM WITH (NOLOCK)
WHERE JCJM.JCCo = @JCCo
    AND JCJM.JobStatus = 1
    AND (JCJM.ShipAddress IS NULL OR JCJM.DefaultRFIDaysDue IS NULL OR JCJM.SLCompGroup IS NULL
        OR JCJM.POCompGroup IS NULL OR JCJM.ArchEngFirm IS NULL)
ORDER BY JCJM.Job

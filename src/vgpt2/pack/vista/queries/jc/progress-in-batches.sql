/*
title: Units of progress waiting in batches against the estimate of the phase
grain: one progress entry
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - What installed quantities has the field keyed that are not in job cost yet?
  - Progress entries in batch by job and phase with units, percent complete, original estimated units and who opened the batch
  - "Unposted progress: month, batch, creator, job, phase name, date, unit, quantity, estimated quantity"
  - progress not posted
  - foreman swears he turned in his quantitys last week
  - Did anyone enter more footage on a phase than it was ever estimated at?
  - Quantities in place still in the entry stage for job 1001- in June
  - Installed quantities that were entered but still await posting, against quantities bid
  - The foreman insists his June footage was handed in, so look through unposted entries for it, who keyed them, which activity, day, quantity, percent, and the bid quantity
  - quantities stuck in entry
  - The login of whoever keyed it beside month and run, job, activity's name, day, unit, installed quantity still unposted, and bid quantity
  - JC progrs batches not postd - units, % cmpl vs orig units, who keyd
  - The site told us how much they built; which of those reports have not gone through in the system yet?
*/
SELECT JCPP.Mth, JCPP.BatchId, HQBC.CreatedBy, JCPP.Job, JCPP.Phase, JCJP.Description, JCPP.CostType, JCPP.ActualDate,
    JCPP.UM, JCPP.ActualUnits, JCPP.ProgressCmplt, JCCH.OrigUnits
FROM JCPP WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON JCPP.Co = HQBC.Co
    AND JCPP.Mth = HQBC.Mth
    AND JCPP.BatchId = HQBC.BatchId
JOIN JCJP WITH (NOLOCK)
    ON JCPP.Co = JCJP.JCCo
    AND JCPP.Job = JCJP.Job
    AND JCPP.PhaseGroup = JCJP.PhaseGroup
    AND JCPP.Phase = JCJP.Phase
JOIN JCCH WITH (NOLOCK)
    ON JCPP.Co = JCCH.JCCo
    AND JCPP.Job = JCCH.Job
    AND JCPP.PhaseGroup = JCCH.PhaseGroup
    AND JCPP.Phase = JCCH.Phase
    AND JCPP.CostType = JCCH.CostType
WHERE JCPP.Co = @JCCo
ORDER BY JCPP.Mth, JCPP.BatchId, JCPP.Job, JCPP.Phase

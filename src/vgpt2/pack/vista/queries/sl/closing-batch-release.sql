/*
title: Commitment released by subcontracts in a closing batch by phase
grain: one job, phase and cost type of a subcontract in a batch
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Before I post the subcontract close, what commitment will come off each job?
  - Close batch preview with committed cost by phase
  - Batch, subcontract, vendor, job description, phase, cost type and committed cost to be relieved.
  - sub close preview
  - what drops off the jobs when i close them subs
  - How much uninvoiced value disappears from job cost once these agreements are shut down?
  - 'Check before posting the closing: amount by cost code that falls away'
  - open dollars that leave each project's cost codes if the pending trade closeouts go through
  - The controller signs nothing before seeing its effect on the WIP, so tell me what remains on the agreements about to be shut, by job and phase, and who started it.
  - commitment relief, pending sub closeouts
  - by month and batch, who built it, the firm's name, the job's name, then cost code and cost type with the dollars that come off
  - SL close btch, cmtd cost coming off by ph/CT
  - Once we mark certain deals with hired firms as finished, how much promised money goes away on each site's budget lines?
*/
SELECT SLXA.Mth, SLXA.BatchId, HQBC.CreatedBy, SLXA.SL, APVM.Name, SLXA.Job, JCJM.Description AS JobDescription,
    SLXA.Phase, SLXA.JCCType, SUM(SLXA.CmtdCost) AS CommittedCost
FROM SLXA WITH (NOLOCK)
JOIN HQBC WITH (NOLOCK)
    ON SLXA.SLCo = HQBC.Co
    AND SLXA.Mth = HQBC.Mth
    AND SLXA.BatchId = HQBC.BatchId
JOIN JCJM WITH (NOLOCK)
    ON SLXA.JCCo = JCJM.JCCo
    AND SLXA.Job = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON SLXA.VendorGroup = APVM.VendorGroup
    AND SLXA.Vendor = APVM.Vendor
WHERE SLXA.SLCo = @SLCo
GROUP BY SLXA.Mth, SLXA.BatchId, HQBC.CreatedBy, SLXA.SL, APVM.Name, SLXA.Job, JCJM.Description, SLXA.Phase,
    SLXA.JCCType
ORDER BY SLXA.Mth, SLXA.BatchId, SLXA.SL, SLXA.Phase, SLXA.JCCType

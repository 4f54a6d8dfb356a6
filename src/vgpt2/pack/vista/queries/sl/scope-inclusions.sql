/*
title: Scope included in and excluded from the subcontracts of a job
grain: one inclusion or exclusion
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - What did we put in and leave out of each subcontract on this job?
  - Inclusions and exclusions by sub with phase
  - Subcontract, vendor name, sequence, kind, phase and its description, text, date entered and user for one job.
  - scope in/out
  - did we exclude cleanup from the drywallers contract on 1001- or not
  - Which party carries hoisting? Look through what the agreements cover
  - 'Scope gaps between trades: list all clauses of what is covered'
  - what each trade on 1001- must do and what is carved out of its deal
  - Two trades on 22-4410 refuse to do the cleanup and the superintendent needs an answer by noon, so quote what's in and what's out of every agreement, by cost code.
  - ins and outs, job's subs
  - agreement by agreement with the trade's name, whether it's in or out, the cost code in words, the text, when it was written down and by whom
  - incl/excl log for SLs on 1001-, txt + ph
  - Several firms work on this building. For each of them, which tasks are part of its deal, and which are explicitly not?
*/
SELECT SLInExclusions.SL, APVM.Name, SLInExclusions.Seq, SLInExclusions.Type, SLInExclusions.Phase,
    JCJP.Description AS PhaseDescription, SLInExclusions.Detail, SLInExclusions.DateEntered, SLInExclusions.EnteredBy
FROM SLInExclusions WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLInExclusions.Co = SLHD.SLCo
    AND SLInExclusions.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJP WITH (NOLOCK)
    ON SLHD.JCCo = JCJP.JCCo
    AND SLHD.Job = JCJP.Job
    AND SLInExclusions.PhaseGroup = JCJP.PhaseGroup
    AND SLInExclusions.Phase = JCJP.Phase
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Job = @Job
ORDER BY SLInExclusions.SL, SLInExclusions.Seq

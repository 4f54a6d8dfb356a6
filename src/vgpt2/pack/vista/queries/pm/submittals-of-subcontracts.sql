/*
title: Submittals still open by subcontract and vendor
grain: one subcontract
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Which subs on this job still owe us submittals under their subcontract, and how many?
  - Open submittals per subcontract with vendor and next due date
  - Subcontract, description, vendor, number of submittals not closed, number not received, earliest due date from the responsible firm.
  - submittals by sub
  - wich sub is behind on shop drawings on 1001-
  - Trades that should not get paid until their product data is in
  - Match outstanding drawings and samples to the agreement they belong to
  - How many unclosed shop drawings hang on each agreement of 22-4410?
  - Pay apps for the high school arrive Monday, and I withhold where product data lags; per agreement count what's unclosed, what never came, and the earliest date.
  - unclosed shops per SL, 1001-
  - 'Most first: agreement wording, sub''s name, shop drawings unclosed, never handed in, earliest wanted date'
  - 'opn sbmtl cnt by SL 22-4410 + # not recd from sub'
  - For each outside company's contract on this building, how many drawings are still unfinished?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, COUNT(*) AS OpenSubmittals,
    SUM(CASE WHEN PMSubmittal.ReceivedFromResponsibleFirm IS NULL THEN 1 ELSE 0 END) AS NotReceived,
    MIN(PMSubmittal.DueFromResponsibleFirm) AS EarliestDue
FROM PMSubmittal WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON PMSubmittal.APCo = SLHD.SLCo
    AND PMSubmittal.Subcontract = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.Project = @Project
    AND PMSubmittal.Closed = 'N'
GROUP BY SLHD.SL, SLHD.Description, APVM.Name
ORDER BY OpenSubmittals DESC, SLHD.SL

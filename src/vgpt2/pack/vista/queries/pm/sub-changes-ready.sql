/*
title: Subcontract change orders ready for accounting and not interfaced
grain: one subcontract change order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which subcontract change orders has the project team released that have not made it to the ledger?
  - SCOs flagged ready for accounting with amount still to interface
  - Project, project description, subcontract, change number, description, vendor, date approved, approved by and amount not interfaced.
  - sco ready to post
  - sub changes we said go on but there still not in acctg
  - What should come over in tonight's interface for trades' modifications?
  - Paper with the trade is approved, but his balance has not moved; find such cases.
  - Sub changes released to bookkeeping whose lines haven't transferred
  - Invoices from subs are on hold because agreements weren't updated; list each released sub change not yet pushed, job, sub's name, approver, approval day and dollars.
  - SCOs cleared, waiting to post
  - Job and trade names for SCOs cleared but missing from the ledger, who okayed, when, how much
  - sub cos rdy for acctg, not intfaced
  - Which alterations to outside companies' contracts are cleared for the bookkeepers but have not arrived there?
*/
SELECT PMSubcontractCO.Project, JCJM.Description AS ProjectDescription, PMSubcontractCO.SL, PMSubcontractCO.SubCO,
    PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateApproved, PMSubcontractCO.ApprovedBy,
    SUM(PMSL.Amount) AS Amount
FROM PMSubcontractCO WITH (NOLOCK)
JOIN PMSL WITH (NOLOCK)
    ON PMSubcontractCO.PMCo = PMSL.PMCo
    AND PMSubcontractCO.Project = PMSL.Project
    AND PMSubcontractCO.SLCo = PMSL.SLCo
    AND PMSubcontractCO.SL = PMSL.SL
    AND PMSubcontractCO.SubCO = PMSL.SubCO
JOIN JCJM WITH (NOLOCK)
    ON PMSubcontractCO.PMCo = JCJM.JCCo
    AND PMSubcontractCO.Project = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON PMSL.VendorGroup = APVM.VendorGroup
    AND PMSL.Vendor = APVM.Vendor
WHERE PMSubcontractCO.PMCo = @PMCo
    AND PMSubcontractCO.ReadyForAcctg = 'Y'
    AND PMSL.InterfaceDate IS NULL
GROUP BY PMSubcontractCO.Project, JCJM.Description, PMSubcontractCO.SL, PMSubcontractCO.SubCO,
    PMSubcontractCO.Description, APVM.Name, PMSubcontractCO.DateApproved, PMSubcontractCO.ApprovedBy
ORDER BY PMSubcontractCO.Project, PMSubcontractCO.SL, PMSubcontractCO.SubCO

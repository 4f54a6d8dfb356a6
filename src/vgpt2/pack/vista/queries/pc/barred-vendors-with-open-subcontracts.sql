/*
title: Open subcontracts of vendors who are not to be used
grain: one subcontract
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Do any vendors on our do-not-use list still hold open subcontracts?
  - Barred subcontractors with running agreements, job and manager
  - Vendor, name, reason, who barred them and when, subcontract, job, project manager
  - banned subs still working
  - we blacklistd that framer, is he still on a site of ours?
  - "Risk check: firms struck off in prequalification that are active on projects"
  - Which jobs have agreements with disqualified companies?
*/
SELECT PCQualifications.Vendor, PCQualifications.Name, PCQualifications.DoNotUseReason,
    PCQualifications.DoNotUseChangedBy, PCQualifications.DoNotUseChangedDate, SLHD.SL, SLHD.Description, SLHD.Job,
    JCJM.Description AS JobDescription, JCMP.Name AS ProjectManager
FROM PCQualifications WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON PCQualifications.VendorGroup = SLHD.VendorGroup
    AND PCQualifications.Vendor = SLHD.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
WHERE SLHD.JCCo = @JCCo
    AND SLHD.Status = 0
    AND PCQualifications.DoNotUse = 'Y'
ORDER BY PCQualifications.Name, SLHD.SL

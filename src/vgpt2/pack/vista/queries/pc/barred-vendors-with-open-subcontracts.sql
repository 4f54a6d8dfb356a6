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
  - Blacklisted firms that still have a running agreement on one of our projects
  - Risk committee meets Tuesday, so for every firm struck off, give the cause, who barred it and when, its active subcontract, project by name, and which leader keeps it on
  - banned subs on our sites
  - Alphabetical by barred firm, why, who barred it and when, its running subcontract, job's name, PM's name
  - DNU vndrs w opn SLs
  - Do companies we decided never to use again still work for us somewhere, and who is in charge there?
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

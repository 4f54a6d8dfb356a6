/*
title: Submittal packages past their due date by project manager
grain: one revision of a package
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which submittal packages are overdue, who is reviewing them and whose project is it?
  - Overdue packages with approving firm and PM
  - Project manager, project, package, revision, description, approving firm, sent date, due date and days overdue for packages not closed.
  - late submittal packages
  - packages the architct is sitting on, by pm
  - Bundles of shop drawings that should be back by now
  - As of the end of June, which grouped reviews have run over?
  - Bundled shop drawings not closed and beyond deadline at June 30, PM by PM
  - Curtain wall delays came from bundled reviews; tell me each bundle past its date at May 31, the reviewing company, the day it went, days over, under which manager.
  - overdue submittal bundles
  - Bundled shop drawings past deadline under each PM's name, worst first, with reviewing company and days over
  - sbmtl pkgs past due not closd, who's got em + pm
  - Groups of samples and details went to a reviewer together; which groups should have been finished by now, and who has them?
*/
SELECT JCMP.Name AS ProjectManager, PMSubmittalPackage.Project, PMSubmittalPackage.Package,
    PMSubmittalPackage.PackageRev, PMSubmittalPackage.Description, PMFM.FirmName AS ApprovingFirm,
    PMSubmittalPackage.SentDate, PMSubmittalPackage.DueDate,
    DATEDIFF(day, PMSubmittalPackage.DueDate, @AsOf) AS DaysOverdue
FROM PMSubmittalPackage WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMSubmittalPackage.PMCo = JCJM.JCCo
    AND PMSubmittalPackage.Project = JCJM.Job
LEFT JOIN JCMP WITH (NOLOCK)
    ON JCJM.JCCo = JCMP.JCCo
    AND JCJM.ProjectMgr = JCMP.ProjectMgr
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSubmittalPackage.VendorGroup = PMFM.VendorGroup
    AND PMSubmittalPackage.ApprovingFirm = PMFM.FirmNumber
WHERE PMSubmittalPackage.PMCo = @PMCo
    AND PMSubmittalPackage.Closed = 'N'
    AND PMSubmittalPackage.DueDate < @AsOf
ORDER BY JCMP.Name, DaysOverdue DESC, PMSubmittalPackage.Project, PMSubmittalPackage.Package

/*
title: Submittal packages with number of submittals
grain: one package revision
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - What submittal packages do we have?
  - Submittal packages with submittal counts
  - submittal packages
  - Packages of a project with due and returned dates, number of submittals and how many are closed.
  - how full r the submittal packages
  - 'Bundles of submittals on 22-4410: how many inside, how many closed'
  - Design meeting on Tuesday is organized by bundle; give each bundle of the lab with deadline, return date, count within, and finished count.
  - bundle list with counts, 1001-
  - Bundles in order with wording, deadline, return day, shop drawings inside and how many closed
  - 'sbmtl pkgs on 22-4410, # in ea + # closd'
  - Papers for approval were grouped; which groups exist for this building, and how far along is each?
*/
SELECT PMSubmittalPackage.Package, PMSubmittalPackage.PackageRev, PMSubmittalPackage.Description,
    PMSubmittalPackage.DueDate, PMSubmittalPackage.ReturnedDate,
    COUNT(PMSubmittal.Seq) AS Submittals,
        SUM(CASE WHEN PMSubmittal.Closed = 'Y' THEN 1 ELSE 0 END) AS ClosedSubmittals
FROM PMSubmittalPackage WITH (NOLOCK)
LEFT JOIN PMSubmittal WITH (NOLOCK)
    ON PMSubmittalPackage.PMCo = PMSubmittal.PMCo
    AND PMSubmittalPackage.Project = PMSubmittal.Project
    AND PMSubmittalPackage.Package = PMSubmittal.Package
    AND PMSubmittalPackage.PackageRev = PMSubmittal.PackageRev
WHERE PMSubmittalPackage.PMCo = @PMCo
    AND PMSubmittalPackage.Project = @Project
GROUP BY PMSubmittalPackage.Package, PMSubmittalPackage.PackageRev, PMSubmittalPackage.Description,
    PMSubmittalPackage.DueDate, PMSubmittalPackage.ReturnedDate
ORDER BY PMSubmittalPackage.Package, PMSubmittalPackage.PackageRev

/*
title: Firms of a project that are vendors with compliance missing or expired
grain: one firm and compliance code
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which companies on the project directory are vendors with lapsed or missing compliance?
  - Vendor compliance of a project's firms as of a date
  - Firm name, vendor, compliance code with description, expiry date and complied flag for firms assigned to one project.
  - firm compliance check
  - anybody on the 1001- team list w/ expired insurance
  - 'Directory screening: parties we deal with whose certificates ran out before June 30'
  - Safety wants to know who may not be let on site for lack of papers.
  - Companies in 22-4410's directory whose vendor paperwork has lapsed or isn't met
  - Site security opens Monday at the refinery; tell me which listed companies have unmet or run-out insurance, license or safety papers as of June 30, and which paper it is.
  - job firms with bad paper
  - Job directory companies with unmet or lapsed papers, paper's name, runs out on, company by company
  - COI/WC lapsed or non complied for firms on 1001- directory as of 6/30
  - Which outside companies listed for this building haven't supplied required papers, or have let them run out?
*/
SELECT DISTINCT PMFM.FirmName, PMFM.Vendor, APVC.CompCode, HQCP.Description, APVC.ExpDate, APVC.Complied
FROM PMPF WITH (NOLOCK)
JOIN PMCO WITH (NOLOCK)
    ON PMPF.PMCo = PMCO.PMCo
JOIN PMFM WITH (NOLOCK)
    ON PMPF.VendorGroup = PMFM.VendorGroup
    AND PMPF.FirmNumber = PMFM.FirmNumber
JOIN APVC WITH (NOLOCK)
    ON PMCO.APCo = APVC.APCo
    AND PMFM.VendorGroup = APVC.VendorGroup
    AND PMFM.Vendor = APVC.Vendor
JOIN HQCP WITH (NOLOCK)
    ON APVC.CompCode = HQCP.CompCode
WHERE PMPF.PMCo = @PMCo
    AND PMPF.Project = @Project
    AND (APVC.Complied = 'N' OR APVC.ExpDate < @AsOf)
ORDER BY PMFM.FirmName, APVC.CompCode

/*
title: Firms and contacts of a project
grain: one contact
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who is on the project team?
  - Project directory with firms and contacts
  - project contacts
  - Firms and people assigned to one project with title, phone and e-mail.
  - phone list for my job
  - Phone book of everyone assigned to 22-4410, company by company
  - 'A crane accident at the mill yesterday: I must alert all parties quickly, so give each company and person tied to that job, with title, desk, cell and mail.'
  - who's on job 1001-, phones
  - 'Job phone book sorted by company: surname, given name, title, desk phone, cell, mail, role'
  - team contacts for the mill job w cels n emails
  - Which people from which companies work with us on this building, and how do I get hold of each?
*/
SELECT PMFM.FirmName, PMPM.LastName, PMPM.FirstName, PMPM.Title, PMPM.Phone, PMPM.MobilePhone, PMPM.EMail,
    PMPF.Description
FROM PMPF WITH (NOLOCK)
JOIN PMFM WITH (NOLOCK)
    ON PMPF.VendorGroup = PMFM.VendorGroup
    AND PMPF.FirmNumber = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMPF.VendorGroup = PMPM.VendorGroup
    AND PMPF.FirmNumber = PMPM.FirmNumber
    AND PMPF.ContactCode = PMPM.ContactCode
WHERE PMPF.PMCo = @PMCo
    AND PMPF.Project = @Project
ORDER BY PMFM.FirmName, PMPM.LastName, PMPM.FirstName

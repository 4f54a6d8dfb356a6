/*
title: People who receive the documents of a project by default with firm, e-mail and preferred method
grain: one default recipient
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Who gets copied on everything we send out for this project?
  - Default distribution of a project with firm name, contact, title, phone, e-mail and way of sending
  - standard cc people
  - Firm, last name, first name, title, e-mail, preferred method, those set as automatic recipients on 1001-
  - A reporter got hold of one of our letters and now the owner wants to know in writing which persons are on the standing list for the job, so with company and address please, it is for counsel at Baker & Lowe
  - defalt distribution list for job 1001- , emails to
  - Who is automatically on the mailing of this one, it is urgnt
  - Who is on the automatic send list for project 22-4410?
  - A subpoena asks who routinely received our correspondence on the museum job; give every person set up as a standing recipient, with company, title, phone, mail and delivery preference.
  - auto-cc crowd on 1001-
  - Standing recipients of one job, company by company, surname and given name, title, phone, mail and preferred delivery
  - std distribution ppl for the museum job w emails
  - Certain people always get a copy of what we send for this building; who are they and where do they work?
*/
SELECT PMProjectDefaultDistributions.Project, JCJM.Description AS ProjectName, PMFM.FirmName, PMPM.LastName,
    PMPM.FirstName, PMPM.Title, PMPM.Phone, PMPM.EMail, PMPM.PrefMethod
FROM PMProjectDefaultDistributions WITH (NOLOCK)
JOIN PMCO WITH (NOLOCK)
    ON PMProjectDefaultDistributions.PMCo = PMCO.PMCo
JOIN JCJM WITH (NOLOCK)
    ON PMProjectDefaultDistributions.PMCo = JCJM.JCCo
    AND PMProjectDefaultDistributions.Project = JCJM.Job
JOIN PMFM WITH (NOLOCK)
    ON PMCO.VendorGroup = PMFM.VendorGroup
    AND PMProjectDefaultDistributions.FirmNumber = PMFM.FirmNumber
JOIN PMPM WITH (NOLOCK)
    ON PMCO.VendorGroup = PMPM.VendorGroup
    AND PMProjectDefaultDistributions.FirmNumber = PMPM.FirmNumber
    AND PMProjectDefaultDistributions.ContactCode = PMPM.ContactCode
WHERE PMProjectDefaultDistributions.PMCo = @PMCo
    AND PMProjectDefaultDistributions.Project = @Project
ORDER BY PMFM.FirmName, PMPM.LastName, PMPM.FirstName

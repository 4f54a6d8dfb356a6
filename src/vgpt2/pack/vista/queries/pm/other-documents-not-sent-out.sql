/*
title: Recipients of other documents of open projects to whom the document is to be sent and has no sent date
grain: one recipient of a document
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Which letters and notices on our projects were written and never actually went to the people on the distribution?
  - Project, document type and number, description, firm, contact, e-mail, preferred method; flagged to send, not sent
  - other docs unsent
  - The delay notice 003 on 1001- to Vance Structural, did that leave the building?
  - letters waiting to be sent that nobdy emaild
  - Notices under the contract have a seven day limit, and it has happened that an assistant typed one, put three names on it and then forgot about it, so I want to look through everything on running jobs that sits there with a recipient who should get it and no date when he did, including his e-mail so that it can go today.
  - Correspondence prepared but still in the drawer
  - Letters on running jobs addressed to people yet never dispatched
  - Under our contracts late notice forfeits claims, so check every active job for miscellaneous papers with a chosen recipient and nothing showing it left, naming the company, person and mail address.
  - letters typed, never went out
  - 'Undispatched letters on running jobs: deadline, company, person''s name, mail address, preferred way, job by job'
  - other docs flagd to send w/ no sent dt, opn jobs, to whom
  - Which papers meant for certain people on current jobs did we prepare but never send them?
*/
SELECT PMOC.Project, JCJM.Description AS ProjectName, PMOC.DocType, PMOC.Document, PMOD.Description, PMOD.DateDue,
    PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMPM.EMail, PMOC.PrefMethod
FROM PMOC WITH (NOLOCK)
JOIN PMOD WITH (NOLOCK)
    ON PMOC.PMCo = PMOD.PMCo
    AND PMOC.Project = PMOD.Project
    AND PMOC.DocType = PMOD.DocType
    AND PMOC.Document = PMOD.Document
JOIN JCJM WITH (NOLOCK)
    ON PMOC.PMCo = JCJM.JCCo
    AND PMOC.Project = JCJM.Job
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMOC.VendorGroup = PMFM.VendorGroup
    AND PMOC.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMOC.VendorGroup = PMPM.VendorGroup
    AND PMOC.SentToFirm = PMPM.FirmNumber
    AND PMOC.SentToContact = PMPM.ContactCode
WHERE PMOC.PMCo = @PMCo
    AND PMOC.Send = 'Y'
    AND PMOC.DateSent IS NULL
    AND JCJM.JobStatus = 1
ORDER BY PMOC.Project, PMOC.DocType, PMOC.Document, PMFM.FirmName

/*
title: Who the subcontracts of a project are sent to
grain: one subcontract
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - To whom do we send each subcontract on this job, with phone and e-mail?
  - Send-to firm and contact per subcontract
  - Subcontract, description, status, firm name, contact first and last name, phone, e-mail; one row per subcontract.
  - sub send-to list
  - who do i email the drywall contract to on 1001-
  - Addressees for agreements with the trades
  - Contacts for mailing out contract documents, so I can merge them
  - For each agreement on 22-4410, the company and person who gets it, phone and mail
  - We're e-signing all trades' contracts for the prison tomorrow; tell me for each agreement the addressee's name, company, phone, mail, and agreement status.
  - who gets each subcontract, 1001-
  - 'Contract by contract on this job, who it goes to: firm, first and last name, telephone, e-mail'
  - send to contct per SL on 22-4410
  - When we mail a contract to an outside company on this building, which person there does it go to?
*/
SELECT PMSS.SL, SLHD.Description, SLHD.Status, PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMPM.Phone, PMPM.EMail
FROM PMSS WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON PMSS.SLCo = SLHD.SLCo
    AND PMSS.SL = SLHD.SL
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMSS.VendorGroup = PMFM.VendorGroup
    AND PMSS.SendToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMSS.VendorGroup = PMPM.VendorGroup
    AND PMSS.SendToFirm = PMPM.FirmNumber
    AND PMSS.SendToContact = PMPM.ContactCode
WHERE PMSS.PMCo = @PMCo
    AND PMSS.Project = @Project
ORDER BY PMSS.SL

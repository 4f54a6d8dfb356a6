/*
title: Answers to an RFI in order with who gave them
grain: one answer
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
  RFIType: {type: bDocType, example: RFI}
  RFI: {type: bDocument, example: '12'}
asks:
  - What was answered to this RFI, by whom and when?
  - Response history of one RFI with firm and person
  - Subject, order, firm, first and last name of the responder, date sent, date received, answer text for one RFI.
  - rfi responses
  - what did the architect say back on rfi 12
  - Replies to a design question, earliest first
  - 'Read me the thread on number 12 for 1001-: all comments that came in'
*/
SELECT PMRI.Subject, PMRFIResponse.DisplayOrder, PMFM.FirmName, PMPM.FirstName, PMPM.LastName, PMRFIResponse.DateSent,
    PMRFIResponse.DateReceived, PMRFIResponse.Notes
FROM PMRFIResponse WITH (NOLOCK)
JOIN PMRI WITH (NOLOCK)
    ON PMRFIResponse.PMCo = PMRI.PMCo
    AND PMRFIResponse.Project = PMRI.Project
    AND PMRFIResponse.RFIType = PMRI.RFIType
    AND PMRFIResponse.RFI = PMRI.RFI
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMRFIResponse.VendorGroup = PMFM.VendorGroup
    AND PMRFIResponse.RespondFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMRFIResponse.VendorGroup = PMPM.VendorGroup
    AND PMRFIResponse.RespondFirm = PMPM.FirmNumber
    AND PMRFIResponse.RespondContact = PMPM.ContactCode
WHERE PMRFIResponse.PMCo = @PMCo
    AND PMRFIResponse.Project = @Project
    AND PMRFIResponse.RFIType = @RFIType
    AND PMRFIResponse.RFI = @RFI
ORDER BY PMRFIResponse.DisplayOrder, PMRFIResponse.Seq

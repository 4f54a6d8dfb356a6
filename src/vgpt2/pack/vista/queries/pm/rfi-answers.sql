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
  - Read all replies to question 12 on 22-4410, with the responder's name
  - 'Claims counsel wants to know what the structural engineer truly wrote on question 45 of the tower: each reply in sequence, its person, company and dates.'
  - replies on RFI 31
  - Question 12's replies in sequence with company, given name and surname, sent, received, text
  - what'd they say back on rfi 12 1001- , full thred
  - We asked the designers one particular thing; what did each of them reply, and when?
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

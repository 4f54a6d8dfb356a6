/*
title: Who received the drawings of a project and when
grain: one recipient of a drawing
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - To whom did we send which drawings?
  - Distribution of the drawing log with sheet, title, firm, person, method and date sent
  - drawing distribution
  - Sheet, title, firm, last and first name, e-mail, way of sending, date sent, date signed for 1001-
  - plumber says he never got P-201, did we or didnt we send it
  - Prove that Kellner Steel had the framing plans before 04/10/2024
  - 'Who builds from what: transmittal trail of the plans'
  - Which people were given each sheet on 22-4410, and on what date?
  - Steel came in wrong, and Kellner says he built off an older plan; show each sheet's recipients with company, mail, delivery method, sent and signed dates on the hangar.
  - who has which sheets
  - 'Sheet number and title with every person it was sent to: company, name, mail, delivery way, day sent, day signed'
  - dwg distrib for 1001-, who got A-101 n when
  - Who did we give the plans to, which ones, and when did they get them?
*/
SELECT PMDG.DrawingType, PMDG.Drawing, PMDG.Description, PMFM.FirmName, PMPM.LastName, PMPM.FirstName, PMPM.EMail,
    PMDistribution.PrefMethod, PMDistribution.DateSent, PMDistribution.DateSigned
FROM PMDistribution WITH (NOLOCK)
JOIN PMDG WITH (NOLOCK)
    ON PMDistribution.PMCo = PMDG.PMCo
    AND PMDistribution.Project = PMDG.Project
    AND PMDistribution.DrawingType = PMDG.DrawingType
    AND PMDistribution.Drawing = PMDG.Drawing
LEFT JOIN PMFM WITH (NOLOCK)
    ON PMDistribution.VendorGroup = PMFM.VendorGroup
    AND PMDistribution.SentToFirm = PMFM.FirmNumber
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMDistribution.VendorGroup = PMPM.VendorGroup
    AND PMDistribution.SentToFirm = PMPM.FirmNumber
    AND PMDistribution.SentToContact = PMPM.ContactCode
WHERE PMDistribution.PMCo = @PMCo
    AND PMDistribution.Project = @Project
ORDER BY PMDG.DrawingType, PMDG.Drawing, PMDistribution.DateSent, PMFM.FirmName

/*
title: Subcontracts sent to the vendor and not signed
grain: one subcontract and recipient
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which subcontracts are out for signature, and for how long already?
  - Subcontract distribution with a sent date and no signed date
  - Project, subcontract, description, vendor, person, date sent and days since sent where no signature came back.
  - unsigned subs
  - who hasnt signed there contract yet
  - Agreements in the mail without the trade's autograph as of June 30
  - Nobody starts without paper, so which trades must I stop at the gate?
  - Agreements mailed to subs by June 30 without a signature back
  - Insurance forbids anyone starting without signed paper; name each agreement sent out unsigned, any job, with the sub's name, person who got it, when, days passed.
  - agreements out for ink
  - 'Longest out first: unsigned contracts, sub''s company, individual it was posted to, since when'
  - SLs sent not signd back as of 7/15
  - Which outside companies have received their contract but not put their name under it yet?
*/
SELECT PMDistribution.Project, PMDistribution.SL, SLHD.Description, APVM.Name AS VendorName, PMPM.FirstName,
    PMPM.LastName, PMDistribution.DateSent, DATEDIFF(day, PMDistribution.DateSent, @AsOf) AS DaysOut
FROM PMDistribution WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON PMDistribution.SLCo = SLHD.SLCo
    AND PMDistribution.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN PMPM WITH (NOLOCK)
    ON PMDistribution.VendorGroup = PMPM.VendorGroup
    AND PMDistribution.SentToFirm = PMPM.FirmNumber
    AND PMDistribution.SentToContact = PMPM.ContactCode
WHERE PMDistribution.PMCo = @PMCo
    AND PMDistribution.SubcontractID IS NOT NULL
    AND PMDistribution.DateSent <= @AsOf
    AND PMDistribution.DateSigned IS NULL
ORDER BY DaysOut DESC, PMDistribution.Project, PMDistribution.SL

/*
title: How often vendors answer and win bid invitations
grain: one vendor
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - Which firms do we keep inviting that never send a price, and which win whenever they bid?
  - bid hit rate
  - Out of twenty packages in 2024, how many did Lakeview Mechanical answer?
  - subs like Apex Fire that never bid back
  - Vendor, name, scopes invited, bids received, response share, awards, share won of bids
  - Invitations, bids received and awards by vendor for packages due between two dates
  - 'Prune the invitation list: response percentage and success percentage per firm'
  - For everybody we solicited last year, how frequently did they quote and get the work?
  - Precon wants to trim the 900-name solicitation roster before January, so give the portion of 2024 requests each sub actually quoted and the portion of those quotes he landed.
  - who quotes, who ghosts us, who lands it
  - per subcontractor the name, requests sent out, quotes that came in, the percent of each and jobs given, most solicited on top
  - subs ITB respones rate 2024, how many invites vs how many qoutes vs awards pls
  - When we ask outside companies for a price, which ones bother to reply, and how often do we end up hiring them?
*/
SELECT PCBidCoverage.Vendor, APVM.Name, COUNT(*) AS Invited,
    SUM(CASE WHEN PCBidCoverage.BidReceived = 'Y' THEN 1 ELSE 0 END) AS Received,
    1.0 * SUM(CASE WHEN PCBidCoverage.BidReceived = 'Y' THEN 1 ELSE 0 END) / COUNT(*) AS ResponseShare,
    SUM(CASE WHEN PCBidCoverage.BidAwarded = 'Y' THEN 1 ELSE 0 END) AS Awarded,
    1.0 * SUM(CASE WHEN PCBidCoverage.BidAwarded = 'Y' THEN 1 ELSE 0 END)
        / NULLIF(SUM(CASE WHEN PCBidCoverage.BidReceived = 'Y' THEN 1 ELSE 0 END), 0) AS ShareWon
FROM PCBidCoverage WITH (NOLOCK)
JOIN PCBidPackage WITH (NOLOCK)
    ON PCBidCoverage.JCCo = PCBidPackage.JCCo
    AND PCBidCoverage.PotentialProject = PCBidPackage.PotentialProject
    AND PCBidCoverage.BidPackage = PCBidPackage.BidPackage
JOIN APVM WITH (NOLOCK)
    ON PCBidCoverage.VendorGroup = APVM.VendorGroup
    AND PCBidCoverage.Vendor = APVM.Vendor
WHERE PCBidCoverage.JCCo = @JCCo
    AND PCBidPackage.BidDueDate BETWEEN @BeginDate AND @EndDate
GROUP BY PCBidCoverage.Vendor, APVM.Name
ORDER BY Invited DESC, APVM.Name

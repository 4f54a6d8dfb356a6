/*
title: Awarded bids against the subcontracts written from them
grain: one potential project and vendor
level: advanced
parameters:
  JCCo: {type: bCompany, example: 1}
  SLCo: {type: bCompany, example: 1}
asks:
  - Did we write the subcontract for what the firm bid, or did the price creep between award and signature?
  - Negotiation result after bid day, and where nothing was ever let
  - On the Riverside School job the masonry bid was 612,000, what does the subcontract say?
  - bid vs contract
  - Project, contract, vendor, name, bid awarded, original value, current value, difference
  - Awarded bid amounts beside original and current subcontract value by won project and vendor
  - what Tri-City bid on the library n what we ended up givin em
  - What each winning sub offered beside the agreement later written, on jobs we landed
  - The owner asks if buyout prices crept after tender, so for every won pursuit put the firm's accepted number next to first and present agreement value, including where none was signed
  - bid day price vs signed paper
  - Won leads by name with each chosen firm's name, bid accepted, subcontract at signing, subcontract today, gap
  - awrded bids v SL orig/curr by vndr
  - Did the firms we hired get the price they had offered, or did we end up agreeing on more?
*/
WITH Awards AS (
    SELECT PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.VendorGroup, PCBidCoverage.Vendor,
        SUM(PCBidCoverage.BidAmount) AS BidAmount
    FROM PCBidCoverage WITH (NOLOCK)
    WHERE PCBidCoverage.JCCo = @JCCo
        AND PCBidCoverage.BidAwarded = 'Y'
    GROUP BY PCBidCoverage.JCCo, PCBidCoverage.PotentialProject, PCBidCoverage.VendorGroup, PCBidCoverage.Vendor
),
Subcontracts AS (
    SELECT JCJM.JCCo, JCJM.Contract, SLHD.VendorGroup, SLHD.Vendor, SUM(SLIT.OrigCost) AS OriginalCost,
        SUM(SLIT.CurCost) AS CurrentCost
    FROM SLHD WITH (NOLOCK)
    JOIN SLIT WITH (NOLOCK)
        ON SLHD.SLCo = SLIT.SLCo
        AND SLHD.SL = SLIT.SL
    JOIN JCJM WITH (NOLOCK)
        ON SLHD.JCCo = JCJM.JCCo
        AND SLHD.Job = JCJM.Job
    WHERE SLHD.SLCo = @SLCo
    GROUP BY JCJM.JCCo, JCJM.Contract, SLHD.VendorGroup, SLHD.Vendor
)
SELECT PCPotentialWork.PotentialProject, PCPotentialWork.Description, PCPotentialWork.Contract, Awards.Vendor,
    APVM.Name, Awards.BidAmount, Subcontracts.OriginalCost, Subcontracts.CurrentCost,
    ISNULL(Subcontracts.OriginalCost, 0) - Awards.BidAmount AS Difference
FROM Awards
JOIN PCPotentialWork WITH (NOLOCK)
    ON Awards.JCCo = PCPotentialWork.JCCo
    AND Awards.PotentialProject = PCPotentialWork.PotentialProject
JOIN APVM WITH (NOLOCK)
    ON Awards.VendorGroup = APVM.VendorGroup
    AND Awards.Vendor = APVM.Vendor
LEFT JOIN Subcontracts
    ON PCPotentialWork.JCCo = Subcontracts.JCCo
    AND PCPotentialWork.Contract = Subcontracts.Contract
    AND Awards.VendorGroup = Subcontracts.VendorGroup
    AND Awards.Vendor = Subcontracts.Vendor
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Awarded = 'Y'
ORDER BY PCPotentialWork.PotentialProject, APVM.Name

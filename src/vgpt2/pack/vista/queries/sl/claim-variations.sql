/*
title: Variations claimed by subcontractors beyond the subcontract by job
grain: one variation of a claim
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - What extras did subs put on their claims that are not part of the subcontract?
  - Claim variations with job, vendor, their own reference, claimed and approved
  - Job, job description, vendor name, subcontract, claim number, sub's reference, variation text, claimed and approved amounts.
  - claimed variations
  - extra stuff subbies try to bill us for
  - Trade billings containing work outside the agreed items
  - Where is a sub asking for additional money without a change order?
  - additional work trades slipped into their progress applications, by project, with what we accepted
  - Our lawyer expects disputes with the trades, so what have they applied for over and above their agreement on each job, under which reference of theirs, and how much did we allow?
  - off-contract asks on claims
  - grouped by job with its name, the firm by name, application number and date, their own reference, wording, asked and allowed money
  - varns on subbie claims, clmd vs appr, by job
  - Sometimes a hired firm bills us for something that was never part of the deal. On which sites did that happen, and did we agree to pay?
*/
SELECT SLHD.Job, JCJM.Description AS JobDescription, APVM.Name, SLClaimItemVariation.SL, SLClaimItemVariation.ClaimNo,
    SLClaimHeader.ClaimDate, SLClaimItemVariation.SubReference, SLClaimItemVariation.Description,
    SLClaimItemVariation.ClaimAmount, SLClaimItemVariation.ApproveAmount
FROM SLClaimItemVariation WITH (NOLOCK)
JOIN SLClaimHeader WITH (NOLOCK)
    ON SLClaimItemVariation.SLCo = SLClaimHeader.SLCo
    AND SLClaimItemVariation.SL = SLClaimHeader.SL
    AND SLClaimItemVariation.ClaimNo = SLClaimHeader.ClaimNo
JOIN SLHD WITH (NOLOCK)
    ON SLClaimItemVariation.SLCo = SLHD.SLCo
    AND SLClaimItemVariation.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLClaimItemVariation.SLCo = @SLCo
ORDER BY SLHD.Job, SLClaimItemVariation.SL, SLClaimItemVariation.ClaimNo, SLClaimItemVariation.Seq

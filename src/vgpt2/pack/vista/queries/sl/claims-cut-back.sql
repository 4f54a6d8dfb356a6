/*
title: Claim items that were approved for less than was claimed
grain: one item of a claim
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-06-01}
  EndDate: {type: bDate, example: 2024-06-30}
asks:
  - Where did we certify less than the subcontractor asked for, and by how much?
  - Claim items with a reduced approval between two dates
  - Vendor, subcontract, claim number, item, item description, claimed amount, approved amount and difference for claims dated in a period.
  - reduced claims
  - which subbies claims did we knock down in june
  - Items of applications on which we disagreed with the trade's figures
  - 'Prepare me for the phone calls: what did we cut from each sub''s billing in June?'
  - lines on June applications from trades where we allowed under the requested sum
  - Drywall firm's owner is coming to argue about June, so I have to know every line that we shaved, what they asked, what they got, and the gap.
  - haircuts we gave trade draws
  - largest reduction at the top, the firm by name, agreement, application number and date, the line with its wording, asked, given and shortfall
  - subbie clm lines appr < clmd, june, by $ cut
  - For which pieces of work did a hired firm ask for more money than we were willing to grant last month?
*/
SELECT APVM.Name, SLClaimItem.SL, SLClaimItem.ClaimNo, SLClaimHeader.ClaimDate, SLClaimItem.SLItem,
    SLClaimItem.Description, SLClaimItem.ClaimAmount, SLClaimItem.ApproveAmount,
    SLClaimItem.ClaimAmount - SLClaimItem.ApproveAmount AS CutBack
FROM SLClaimItem WITH (NOLOCK)
JOIN SLClaimHeader WITH (NOLOCK)
    ON SLClaimItem.SLCo = SLClaimHeader.SLCo
    AND SLClaimItem.SL = SLClaimHeader.SL
    AND SLClaimItem.ClaimNo = SLClaimHeader.ClaimNo
JOIN SLHD WITH (NOLOCK)
    ON SLClaimItem.SLCo = SLHD.SLCo
    AND SLClaimItem.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLClaimItem.SLCo = @SLCo
    AND SLClaimHeader.ClaimDate BETWEEN @BeginDate AND @EndDate
    AND SLClaimItem.ApproveAmount < SLClaimItem.ClaimAmount
ORDER BY CutBack DESC, SLClaimItem.SL, SLClaimItem.ClaimNo, SLClaimItem.SLItem

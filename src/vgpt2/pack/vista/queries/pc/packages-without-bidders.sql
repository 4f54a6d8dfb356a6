/*
title: Bid packages with nobody on the bid list
grain: one bid package
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - Which bid packages have no bidders?
  - Bid packages with an empty bid list
  - packages no bidders
  - Bid packages for which no vendor is on the bid list.
  - what did we forget to send out for bid
  - Packages for which no firm was invited at all
  - Tender is in ten days and buyout is worried, so point out each package whose invitee roster is empty, its pursuit and when quotes are due
  - nobody asked for a number yet
  - Soonest due first, lead number, package and what it covers, where the invitation list is empty
  - bid pkgs w 0 vndrs on list
  - Which parts of a project have we put together to get prices for, without asking a single company?
*/
SELECT PCBidPackage.PotentialProject, PCBidPackage.BidPackage, PCBidPackage.Description, PCBidPackage.BidDueDate
FROM PCBidPackage WITH (NOLOCK)
WHERE PCBidPackage.JCCo = @JCCo
    AND NOT EXISTS (
        SELECT 1
        FROM PCBidPackageBidList WITH (NOLOCK)
        WHERE PCBidPackageBidList.JCCo = PCBidPackage.JCCo
            AND PCBidPackageBidList.PotentialProject = PCBidPackage.PotentialProject
            AND PCBidPackageBidList.BidPackage = PCBidPackage.BidPackage
    )
ORDER BY PCBidPackage.BidDueDate, PCBidPackage.PotentialProject, PCBidPackage.BidPackage

/*
title: Number of active vendors of a vendor group and how many of them were invoiced since a date
grain: one line for the vendor group
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
  SinceDate: {type: bDate, example: 2024-01-01}
asks:
  - How many vendors do we have on file, and how many did we really buy from this year?
  - Count of active vendors and of those with an invoice dated on or after a day
  - vendor count
  - The new bank wants to know for its card proposal how many payees we have altogether and how many are alive, in the sense that a bill came from them since the first of January
  - hw many suppliers r active n used since jan
  - Size of the list of people we buy from, and the part that is not dead wood
  - Is it true that we carry 6,000 suppliers and use 900?
  - How big is our live supplier file, and what part billed us since January?
  - Software licence is priced on supplier head count, so get me how many are live in group 1 and how many actually billed us after july 1
  - how many payees live, how many billing
  - 'Two figures side by side: live suppliers on the shared list and those whose newest bill is dated 2024 or later'
  - cnt of actve vndrs + how many w inv this yr, grp 1
  - With how many companies could we do business, and from how many did a bill arrive lately?
*/
SELECT COUNT(*) AS ActiveVendors,
    SUM(CASE WHEN APVM.LastInvDate >= @SinceDate THEN 1 ELSE 0 END) AS InvoicedSince
FROM APVM WITH (NOLOCK)
WHERE APVM.VendorGroup = @VendorGroup
    AND APVM.ActiveYN = 'Y'

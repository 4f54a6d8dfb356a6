/*
title: Vendors whose payment terms offer an early payment discount
grain: one vendor
level: basic
parameters:
  VendorGroup: {type: bGroup, example: 1}
asks:
  - Which suppliers give us two percent or anything else for paying early?
  - Active vendors on payment terms with a discount rate, with terms, rate, days to take it and days until due
  - discount terms vendors
  - Is Border States still 2/10 net 30, and who else would have saved us money on the 75,000 we paid in June?
  - who gives cash discounts
  - Number, name, terms, percent, discount days, net days.
  - Where it pays to move bills over 10,000 to the front of the check run
  - Live suppliers granting a percentage off for quick settlement.
  - With idle cash in the bank, treasury compares prompt-pay percentages with interest; rank suppliers by the percentage they allow and within how many days
  - prompt-pay percentages on file
  - 'Who allows an early-pay percentage: supplier''s name, terms and wording, percent off, days for that, days in full; best percentage on top'
  - which vndrs got disc terms set up, % n days
  - Some companies lower the price if we pay early; which ones, by how much and how fast must we be?
*/
SELECT APVM.Vendor, APVM.Name, APVM.PayTerms, HQPT.Description, HQPT.DiscRate, HQPT.DaysTillDisc, HQPT.DaysTillDue
FROM APVM WITH (NOLOCK)
JOIN HQPT WITH (NOLOCK)
    ON APVM.PayTerms = HQPT.PayTerms
WHERE APVM.VendorGroup = @VendorGroup
    AND APVM.ActiveYN = 'Y'
    AND HQPT.DiscRate > 0
ORDER BY HQPT.DiscRate DESC, APVM.Name

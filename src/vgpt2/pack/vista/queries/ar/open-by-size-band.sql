/*
title: Open customer invoices by size of amount due, below 1,000, 10,000, 100,000 and 500,000 and from there, with number of invoices, amount and share of the total
grain: one size band
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Stratify the open receivables for the audit planning, so that we see how much we cover when we look only at the big ones.
  - Band of the balance, count of invoices, amount, percent; bands under 1,000, to 10,000, to 100,000, to 500,000 and above
  - AR strata
  - "Morning, for scoping I have to know how the unpaid bills are spread: if nine invoices make eighty percent then we test those nine and let the rest go, otherwise we have to sample, so can you put them into bands by size with count and dollars?"
  - recievables by size bucket, cuont and sum
  - How is what owners have yet to pay us spread over small and large items?
  - How many are over 500,000 and what is the tail under 1,000 worth?
  - Group the unpaid bills into brackets from tiny to half a million and up
  - The bank examiner asked about concentration, meaning whether a handful of giant bills carry our receivables, so give count, dollars and percent for each bracket up to 500,000 plus.
  - big tickets vs crumbs, unpaid billing
  - 'From half-million receivables down to three-digit ones: how many invoices in every bracket, dollars, portion of the total'
  - bucket ar by $ size not age, <1k 10k 100k 500k, w/ pct
  - Are we mostly waiting for a few huge payments or for lots of little ones? Put the outstanding bills into size classes with counts and shares.
*/
WITH Banded AS (
    SELECT ARTH.AmountDue,
        CASE WHEN ARTH.AmountDue < 1000 THEN 1
            WHEN ARTH.AmountDue < 10000 THEN 2
            WHEN ARTH.AmountDue < 100000 THEN 3
            WHEN ARTH.AmountDue < 500000 THEN 4
            ELSE 5 END AS Band
    FROM ARTH WITH (NOLOCK)
    WHERE ARTH.ARCo = @ARCo
        AND ARTH.ARTransType = 'I'
        AND ARTH.AmountDue > 0
)
SELECT Banded.Band,
    CASE Banded.Band WHEN 1 THEN 'under 1,000' WHEN 2 THEN '1,000 to 9,999' WHEN 3 THEN '10,000 to 99,999'
        WHEN 4 THEN '100,000 to 499,999' ELSE '500,000 and more' END AS Size,
    COUNT(*) AS Invoices, SUM(Banded.AmountDue) AS Amount,
    100.0 * SUM(Banded.AmountDue) / NULLIF(SUM(SUM(Banded.AmountDue)) OVER (), 0) AS PercentOfTotal
FROM Banded
GROUP BY Banded.Band
ORDER BY Banded.Band DESC

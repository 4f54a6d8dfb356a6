/*
title: Bids against competitors
grain: one competitor
level: intermediate
parameters:
  JCCo: {type: bCompany, example: 1}
asks:
  - How do our prices compare with competitors?
  - Bid total price against competitor bids
  - competitor bids
  - Potential projects with a competitor's bid by competitor, with our average price and theirs.
  - who keeps beating us on bids
  - Rivals we met on tenders, how often, their average price beside ours
  - Strategy retreat asks who undercuts us, so for every rival with a known figure show number of pursuits, our mean price and theirs, most frequent on top
  - rivals' numbers next to ours
  - Most frequent competitor first, on how many leads we met him, our average price, his average price
  - cmpttr avg bid v ours, how many x
  - Which other builders do we keep running into, and are they cheaper than we are?
*/
SELECT PCPotentialWork.Competitor, COUNT(*) AS Projects, AVG(PCPotentialWork.BidTotalPrice) AS OurPrice,
    AVG(PCPotentialWork.CompetitorBid) AS TheirPrice
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Competitor IS NOT NULL
    AND PCPotentialWork.CompetitorBid > 0
GROUP BY PCPotentialWork.Competitor
ORDER BY Projects DESC, PCPotentialWork.Competitor

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
*/
SELECT PCPotentialWork.Competitor, COUNT(*) AS Projects, AVG(PCPotentialWork.BidTotalPrice) AS OurPrice,
    AVG(PCPotentialWork.CompetitorBid) AS TheirPrice
FROM PCPotentialWork WITH (NOLOCK)
WHERE PCPotentialWork.JCCo = @JCCo
    AND PCPotentialWork.Competitor IS NOT NULL
    AND PCPotentialWork.CompetitorBid > 0
GROUP BY PCPotentialWork.Competitor
ORDER BY Projects DESC, PCPotentialWork.Competitor

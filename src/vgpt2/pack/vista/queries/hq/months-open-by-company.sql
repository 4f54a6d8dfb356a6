/*
title: Months open in each company with unposted batches
grain: one company
level: intermediate
parameters: {}
asks:
  - Which companies have open batches, and which months are closed there?
  - Last closed month and number of unposted batches by company
  - batches before close
  - Last month closed in the subledgers with the number of batches that are neither posted nor cancelled, by company.
  - what is stopping us from closing
*/
SELECT GLCO.GLCo, HQCO.Name, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd, COUNT(HQBC.BatchId) AS OpenBatches
FROM GLCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLCO.GLCo = HQCO.HQCo
LEFT JOIN HQBC WITH (NOLOCK)
    ON HQCO.HQCo = HQBC.Co
    AND HQBC.Status NOT IN (5, 6)
GROUP BY GLCO.GLCo, HQCO.Name, GLCO.LastMthSubClsd, GLCO.LastMthGLClsd
ORDER BY GLCO.GLCo

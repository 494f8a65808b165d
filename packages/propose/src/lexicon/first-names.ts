/**
 * Given names often met in news, with the gender they mostly tell. Common knowledge, written down
 * by hand; a name that is missing is no harm, for a title or another mention will tell.
 */
import { MORE_FEMALE_NAMES, MORE_MALE_NAMES } from "./more-first-names.ts";
import { wordSet } from "./word-set.ts";

export const MALE_NAMES: ReadonlySet<string> = wordSet(
  "Aaron Abbas Abdel Abdelaziz Abdou Abdoulaye Abdul Abdulaziz Abdullah Abraham Abubakar Adam Adnan Adolf Adrian Ahmad Ahmed Aidan " +
    "Akbar Al Alain Alan Albert Alberto Alejandro Aleksandr Alex Alexander Alexandre Alexei Alexis Alfred Alfredo Ali Alistair Allan Allen " +
    "Alpha Amadou Amin Amir Amit Anatoly Anders Andre André Andrea Andreas Andrei Andrew Andrey Andrzej Andy Angelo Angus Anil Ansar Anthony Antoine Anton " +
    "Antonio Antony Antti António Anwar Archie Arjun Armand Arnold Arthur Arturo Ashraf Atul Augusto Austin Avi Axel Babak Barack Barry Bart Bashar Basil Ben Benedict " +
    "Benjamin Benny Bernard Bernie Bert Bill Billy Björn Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan " +
    "Byron Calvin Cameron Carl Carlo Carlos Cedric Chad Charles Charlie Chet Chris Christian Christoph Christophe Christopher Claude Claudio Clayton " +
    "Clement Clifford Clinton Clive Colin Connor Conor Craig Cristian Cristiano Curtis Cyril Cyrus Damian Damien Dan Daniel Daniele Danny Darren " +
    "Dave David Davide Dean Denis Dennis Denzel Derek Desmond Dick Diego Dieter Dimitri Dirk Dmitri Dmitry Dominic Dominique Don Donald Donnie Doug " +
    "Douglas Duncan Dustin Dwight Dylan Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward Edwin Egon Ehud Elias Elijah Elliot Elmar Elon Emanuel Emil Emilio Emmanuel Emmerson " +
    "Enrico Enrique Eric Erik Ernest Ernesto Ernst Esteban Ethan Étienne Eugene Evan Evgeny Ezra Fabian Fabio Faisal Farid Faruk Felipe Felix Ferdinand Fernando Fidel Filip Filippo " +
    "Floyd François Francis Francesco Francisco Franco Frank Frankie Franklin Franz Fred Freddie Frederic Frederick Friedrich Fritz Gabriel Gareth Garry Gary Gaston Gavin Gene Geoff Geoffrey Georg " +
    "George Georges Georgi Gerald Gerard Gerardo Gerhard Gianni Gilbert Giles Giorgio Giovanni Giulio Giuseppe Glen Glenn Gonzalo Gordon Graham Grant Greg Gregor Gregory Guido Guillaume " +
    "Guillermo Günter Gus Gustav Gustavo Guy Habib Hadi Hafez Hamad Hamid Hamdullah Hamza Hans Harold Harry Harvey Hasan Hashim Hassan Hector Heinrich Helmut Henri Henrik Henry Herbert Herman Hosni " +
    "Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim Idris Ignacio Igor Ilham Ilya Imran Ismail Isaac Ivan Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jalal Jamal James Jamie Jan " +
    "Janez Jared Jason Javier Jay Jean Jean-Claude Jean-Luc Jean-Marie Jean-Paul Jean-Pierre Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joao João Joaquin Joe Joel Johan " +
    "Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh Joshua Josip Juan Jules Julian Julien Julio Jürgen Justin Kamal Karim Karl Karol Kaspar Keith Kemal Ken " +
    "Kenneth Kevin Khaled Khalid Khalifa Kirk Klaus Kofi Konrad Konstantin Kurt Kyle Lance Larry Lars Laszlo Laurent Lawrence Lazar Lech Lee Len Leo Leon Leonard Leonardo Leonid Leopold Leroy Leslie Lionel " +
    "Lloyd Lorenzo Lou Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Luther Maarten Mahathir Mahmoud Malcolm Malik Mamadou Manfred Manmohan Manuel Marc Marcel Marcello Marcelo Marco Marcos Marcus " +
    "Mariano Mario Mark Marko Marlon Martin Marvin Massimo Matt Matteo Matthew Matthias Maurice Mauricio Mauro Max Maxim Maxime Mehdi Mehmet Michael Michel Michele Miguel Mihail Mike Mikhail Milan Miles Milo Miloš " +
    "Mirko Mitch Mitchell Mitt Mohamad Mohamed Mohammad Mohammed Moktar Morgan Morris Moses Moussa Muammar Muhammad Muhammadu Murat Murray Mustafa Nabil Narendra Nasser Nathan Nathaniel Navid Ned Neil Nelson Nestor Nicholas " +
    "Nick Nicola Nicolas Nicolás Niels Nigel Nikita Nikola Nikolai Nikos Noah Noam Noel Norbert Norman Nouri Nuno Nunzio Oleg Oliver Olivier Olusegun Omar Orlando Oscar Oskar Osama Otto Owen Pablo Paolo Pascal Pat Patrice " +
    "Patricio Patrick Paul Paulo Pavel Pedro Per Percy Pervez Pete Peter Petr Petro Phil Philip Philipp Philippe Phillip Pierre Piers Pietro Piotr Prince Rafael Rahul Rajesh Rajiv Ralph Rami Ramon Ramzan Randy Raphael Rashid Raul Raúl " +
    "Ravi Ray Raymond Rayan Recep Reinhard Rene René Rex Reza Ricardo Riccardo Richard Rick Rickey Ricky Riley Rob Robbie Robert Roberto Robin Rod Roderick Rodney Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross " +
    "Roy Ruben Rudolf Rudy Rupert Russell Ryan Saad Saddam Saeed Salah Salim Salman Salvador Salvatore Salva Sam Samir Samuel Sandro Santiago Scott Sean Sebastian Seif Serge Sergei Sergey Sergio Seth Shane Shaun Shimon Shinzo Sidney Silvio Simeon Simon " +
    "Slobodan Stan Stanislav Stanley Stavros Stefan Stefano Stephan Stéphane Stephen Steve Steven Stuart Sunil Sven Sylvain Tariq Taro Ted Terence Terry Thabo Theo Theodore Thierry Thomas Tim Timothy Tito Tobias Toby Todd Tom Tomas Tommy Tony " +
    "Travis Trevor Tristan Troy Tyler Ulrich Umaru Umberto Vaclav Valentin Vicente Victor Vijay Viktor Vincent Vincenzo Vinod Vitaly Vlad Vladimir Volker Volodymyr Walter Warren Wayne Wen Werner Wilfred Wilhelm Will William Willie Winston Wolfgang " +
    "Xavier Yahya Yasser Yevgeny Yitzhak Yoshihide Youssef Yuri Yusuf Yves Zach Zachary Zine Zoran Zlatan " +
    MORE_MALE_NAMES,
);

export const FEMALE_NAMES: ReadonlySet<string> = wordSet(
  "Abigail Ada Adele Agnes Aisha Alexandra Alexandria Alexia Alice Alicia Alina Alison Amal Amanda Amber Amelia Amina Amy Ana Anastasia Andréa Angela Angelina Angie Anita Ann Anna Annabel Anne Annegret Annette Annie Antonia Ariana Asma Audrey Aung Ayesha Barbara Beata Beatrice Benazir " +
    "Bernadette Beth Betty Beverly Bianca Bonnie Brenda Bridget Britney Camilla Carla Carly Carmen Carol Carole Carolina Caroline Carrie Catherine Cecilia Celine Charlotte Chelsea Cheryl Chloe Christiane Christina Christine Cindy Claire Clara Claudia Condoleezza Constance Corazon Cornelia Cristina " +
    "Cynthia Daisy Dana Danielle Daphne Dawn Debbie Deborah Delia Denise Diana Diane Dilma Dina Dolores Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Emilia Emily Emma Erica Erika Erna Esther Eva Eve Evelyn Farah Fatima Fatou Federica Felicia " +
    "Fiona Florence Frances Francesca Gabriela Gabrielle Gail Gemma Georgia Geraldine Gertrude Gina Giorgia Gisele Gladys Gloria Grace Greta Gretchen Gwen Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Hina Holly Ida Ilona Imelda Indira Ines Ingrid Irene Irina Iris Isabel Isabella Ivana Ivanka " +
    "Jacinda Jackie Jacqueline Jane Janet Janice Jasmine Jean-Marie Jeanette Jeanine Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joy Joyce Juanita Judith Judy Julia Julie Juliet June Kamala Karen Karin Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kay Kelly Kerry Khadija Kim Kirsten Kristalina " +
    "Kristen Kristina Kyrsten Lana Laura Lauren Laurie Leah Leila Lena Lesley Lila Lillian Lily Linda Lindsay Lindsey Lisa Liz Lois Loretta Lori Louise Lucia Lucy Lydia Lynn Madeleine Madonna Magdalena Maggie Malala Marcia Margaret Margarita Maria María Mariam Marianne Marie Marilyn Marina Marine Marion Marjorie Martha " +
    "Mary Maryam Maureen Maya Megan Meghan Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michelle Mildred Miranda Miriam Molly Monica Monique Muriel Myra Nadia Nadine Nancy Naomi Natalia Natalie Natasha Navi Nicole Nicky Nikki Nina Noor Nora Norma Olga Olivia Oprah Pamela Patricia Paula Pauline Pearl Peggy " +
    "Penelope Penny Phoebe Phumzile Priscilla Priya Rachel Ramona Rania Rebecca Regina Renee Rhonda Rita Roberta Rodaba Roisin Rosa Rose Rosemary Roxanne Ruth Sabrina Sally Samantha Sandra Sara Sarah Serena Sharon Sheikha Sheila Shelley Shirin Shirley Silvia Simone Sofia Sonia Sophia Sophie Stacy Stefania Stella Stephanie Sue " +
    "Susan Susanna Susanne Suzanne Svetlana Sylvia Tamara Tammy Tanya Tara Teresa Theresa Tiffany Tina Tracy Tulsi Ursula Valentina Valerie Valeska Vanessa Venus Vera Veronica Vicky Victoria Violeta Virginia Vivian Wanda Wendy Whitney Winnie Yasmin Yolanda Yulia Yvette Yvonne Zainab Zara Zoe " +
    MORE_FEMALE_NAMES,
);

/** Whether a word is a given name that the lists have. */
export const isFirstName = (word: string): boolean =>
  MALE_NAMES.has(word) || FEMALE_NAMES.has(word);

// Each folder with an index.html is a page of its own, as one project builds it.
import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";

export default defineConfig({
  // The journeys serve it under a path of their own.
  base: "./",
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "bank-help" } } })],
  build: { rolldownOptions: { input: ["react/index.html", "vue/index.html", "worker/index.html"] } },
  // The engine imports what it needs in Node, which a classic worker could not.
  worker: { format: "es" },
});
